// @ts-check
import { all, byId, made, within } from '../dom.js';
import { drawPanel } from '../curves/panel.js';
import { fill } from '../words/texts.js';

/** Rounds after the last in which issues arrive that the axis has room for at least. */
const LATER = 6;

/** The curves: a panel for each measure, and a line about other worlds. */
export class Curves {
  #panels = byId('panels', HTMLElement);
  #band = byId('band', HTMLElement);

  /** @param {import('../state.js').PageState} state */
  constructor(state) {
    this.state = state;
  }

  /** The panels, in the language of the page. */
  render() {
    const { state } = this;
    const { t, setup } = state;
    const panels = setup.measures.map((measure, at) =>
      made(
        'div',
        { class: 'panel' },
        made('h3', { title: state.word(measure.meaning) }, state.word(measure.name)),
        made('div', { class: 'now', 'data-now': at }),
        made('canvas', { role: 'img', 'data-panel': at }),
        made('div', { class: 'shut', hidden: true }, t.held),
      ),
    );
    this.#panels.replaceChildren(...panels);
    this.renderHeld();
    this.renderNow();
  }

  /** Whether they are held back. */
  renderHeld() {
    const { held } = this.state.stage;
    for (const panel of all('.panel')) {
      within(panel, 'canvas', HTMLElement).hidden = held;
      within(panel, '.shut', HTMLElement).hidden = !held;
    }
  }

  /** The values now. */
  renderNow() {
    const { state } = this;
    const { setup, worlds, stage } = state;
    all('.panel').forEach((panel, at) => {
      const { name, smallestDifference } = setup.measures[at];
      const digits = smallestDifference < 0.02 ? 3 : 2;
      const values = worlds.map(world => state.number(world.curve[world.curve.length - 1]?.measures[at], digits));
      const marked = stage.held ? [] : values.map((value, side) => this.#marked('span', side, value));
      within(panel, '.now', HTMLElement).replaceChildren(...marked);
      const told = values.map((value, side) => `${state.scenario(side)} ${value}`).join(', ');
      within(panel, 'canvas', HTMLElement).setAttribute('aria-label', `${state.word(name)}: ${told}`);
    });
  }

  /** What is known of other worlds. */
  renderBand() {
    const { t, setup, band, stage } = this.state;
    const known = band ? fill(band.count === 1 ? t.bandOfOne : t.band, band.count, setup.background) : t.bandNone;
    const [left, right] = [0, 1].map(side => this.#marked('b', side, this.state.scenario(side)));
    this.#band.replaceChildren(left, '  ', right, `  ·  ${stage.held ? t.held : known} ${t.bandShort}`);
  }

  draw() {
    const { state } = this;
    if (!state.hasBegun || state.stage.held) return;
    const { setup, worlds, band, isLarge } = state;
    const months = Math.max(
      setup.rounds + LATER,
      ...worlds.map(world => world.curve.length),
      ...(band?.quantiles ?? []).map(one => one[0].length),
    );
    /** @type {HTMLCanvasElement[]} */ (all('[data-panel]')).forEach((canvas, at) =>
      drawPanel(canvas, {
        lines: worlds.map(world => world.curve.map(({ measures, counts }) => ({ value: measures[at], counts }))),
        bands: (band?.quantiles ?? []).map(one => one[at]),
        colors: setup.scenarios.map(one => one.color),
        warmUp: setup.warmUp,
        months,
        isLarge,
        number: (value, digits) => state.number(value, digits),
      }),
    );
    this.renderNow();
  }

  /**
   * Words with the mark and the colour of a side.
   * @param {'b' | 'span'} tag
   * @param {number} side
   * @param {string} words
   */
  #marked(tag, side, words) {
    const element = made(tag, {}, `${side ? '■' : '●'} ${words}`);
    // letters need more contrast than lines do
    element.style.color = `color-mix(in srgb, ${this.state.color(side)} 60%, black)`;
    return element;
  }
}
