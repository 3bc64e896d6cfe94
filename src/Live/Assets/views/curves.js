// @ts-check
import { byId, made, within } from '../dom.js';
import { drawPanel } from '../curves/panel.js';
import { fill } from '../words/texts.js';

/** The curve of one measure, chosen from a list that tells where both worlds stand in each. */
export class Curves {
  #section = byId('curves', HTMLElement);
  #list = byId('measures', HTMLElement);
  #band = byId('band', HTMLElement);
  #canvas = within(this.#section, '.panel canvas', HTMLCanvasElement);
  #shut = within(this.#section, '.shut', HTMLElement);
  #reveal = byId('reveal', HTMLElement);
  /** The measure that is drawn, by its place. */
  #chosen = 0;

  /**
   * @param {import('../state.js').PageState} state
   * @param {import('./orders.js').Orders} orders
   */
  constructor(state, orders) {
    this.state = state;
    this.orders = orders;
    this.#reveal.addEventListener('click', () => orders.give({ do: 'show' }));
    new ResizeObserver(() => this.draw()).observe(this.#canvas);
  }

  /** The list, in the language of the page. */
  render() {
    const { state } = this;
    const buttons = state.setup.measures.map((measure, at) =>
      made(
        'button',
        { type: 'button', title: state.word(measure.meaning), onclick: () => this.choose(at) },
        made('span', {}, state.word(measure.name)),
        made('span', { class: 'now' }),
      ),
    );
    this.#list.replaceChildren(...buttons);
    this.renderHeld();
    this.renderNow();
  }

  /**
   * Draws another measure.
   * @param {number} measure
   */
  choose(measure) {
    this.#chosen = measure;
    this.renderNow();
    this.draw();
  }

  /** Whether they are held back. */
  renderHeld() {
    const { t, stage } = this.state;
    if (stage.poll?.isOpen) this.#chosen = stage.poll.measure;
    this.#canvas.hidden = stage.held;
    this.#shut.hidden = !stage.held;
    this.#shut.textContent = t.held;
    this.#reveal.hidden = !stage.held || !this.orders.server.isTeacher;
    this.#reveal.textContent = t.reveal;
  }

  /** The values now. */
  renderNow() {
    const { state } = this;
    [...this.#list.children].forEach((button, at) => {
      button.setAttribute('aria-pressed', String(at === this.#chosen));
      const values = this.#valuesOf(at);
      const marked = state.stage.held ? [] : values.map((value, side) => this.#marked('span', side, value));
      within(button, '.now', HTMLElement).replaceChildren(...marked);
    });
    const told = this.#valuesOf(this.#chosen).map((value, side) => `${state.scenario(side)} ${value}`);
    const name = state.word(state.setup.measures[this.#chosen].name);
    this.#canvas.setAttribute('aria-label', `${name}: ${told.join(', ')}`);
  }

  /** What is known of other worlds. */
  renderBand() {
    const { t, setup, band, ghost, stage } = this.state;
    const known = band ? fill(band.count === 1 ? t.bandOfOne : t.band, band.count, setup.background) : t.bandNone;
    const [left, right] = [0, 1].map(side => this.#marked('b', side, this.state.scenario(side)));
    this.#band.replaceChildren(
      left,
      '  ',
      right,
      `  ·  ${stage.held ? t.bandHidden : known}${ghost && band ? ` ${t.ghost}` : ''}`,
    );
  }

  draw() {
    const { state } = this;
    if (!state.hasBegun || state.stage.held) return;
    const { setup, worlds, band, ghost, isLarge } = state;
    const at = this.#chosen;
    const months = Math.max(
      setup.rounds,
      ...worlds.map(world => world.curve.length),
      ...(band?.quantiles ?? []).map(one => one[0].length),
    );
    drawPanel(this.#canvas, {
      lines: worlds.map(world => world.curve.map(({ measures, counts }) => ({ value: measures[at], counts }))),
      bands: (band?.quantiles ?? []).map(one => one[at]),
      ghosts: (ghost?.quantiles ?? []).map(one => one[at]),
      colors: [state.color(0), state.color(1)],
      warmUp: setup.warmUp,
      rounds: setup.rounds,
      months,
      isLarge,
      words: { month: state.t.month, warmUp: state.t.warmUpShort },
      number: (value, digits) => state.number(value, digits),
    });
  }

  /** @param {number} at the measure */
  #valuesOf(at) {
    const { setup, worlds } = this.state;
    const digits = setup.measures[at].smallestDifference < 0.02 ? 3 : 2;
    return worlds.map(world => this.state.number(world.curve[world.curve.length - 1]?.measures[at], digits));
  }

  /**
   * Words with the mark and the colour of a side.
   * @param {'b' | 'span'} tag
   * @param {number} side
   * @param {string} words
   */
  #marked(tag, side, words) {
    return made(tag, { class: `side${side}` }, `${side ? '■' : '●'} ${words}`);
  }
}
