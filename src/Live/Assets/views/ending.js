// @ts-check
import { byId, made } from '../dom.js';
import { percent } from '../words/numbers.js';
import { fill } from '../words/texts.js';
import { rich } from './glossary.js';
import { say } from './said.js';
import { capital } from './tips.js';

/** Measures whose spread over other worlds is shown, by id. */
const SPREAD = ['kind-variety-unbiased', 'novelty', 'quality'];

/** Worlds under which a headline says nothing yet. */
const ENOUGH = 6;

/** How much more of a web one network has to be than the other, as a share of ties, for that to be said. */
const MORE = 0.05;

/** How it ended: a sentence with its spread over other worlds, what the two networks are, and what can be done next. */
export class Ending {
  #section = byId('ending', HTMLElement);

  /**
   * @param {import('../state.js').PageState} state
   * @param {import('./orders.js').Orders} orders
   * @param {import('../scene/scene.js').Scene[]} scenes
   * @param {{ replay: () => void, predict: () => void, back: () => void }} does
   */
  constructor(state, orders, scenes, does) {
    this.state = state;
    this.orders = orders;
    this.scenes = scenes;
    this.does = does;
  }

  /** All of it as it is now; the reader stays at the same button, and what was unfolded stays so. */
  render() {
    const { t } = this.state;
    const active = this.#section.contains(document.activeElement) ? document.activeElement?.textContent : null;
    const wasOpen = this.#section.querySelector('details')?.open ?? false;
    this.#section.replaceChildren(
      made('p', { class: 'eyebrow' }, t.endHead),
      made('h2', {}, this.#headline()),
      made('p', { class: 'networks' }, this.#networks()),
      ...this.#spread(),
      this.#buttons(),
      made('details', { open: wasOpen }, made('summary', {}, t.failsHead), rich(this.state, t.fails, made('p'))),
    );
    if (active) [...this.#section.querySelectorAll('button')].find(button => button.textContent === active)?.focus();
  }

  /** Tells who listens how it ended. */
  tell() {
    say(`${this.state.t.endHead}. ${this.#headline()} ${this.#networks()}`);
  }

  /** The sentence on the other worlds, once they may be seen and are enough. */
  #headline() {
    const { t, stage, band, setup } = this.state;
    if (stage.held) return stage.poll?.isOpen ? t.held : t.endHidden;
    return band && band.count >= Math.min(ENOUGH, setup.background) ? this.state.word(band.headline) : t.bandNone;
  }

  /** Which network is more of a web: what is true of this world. */
  #networks() {
    const { t } = this.state;
    const [left, right] = this.scenes.map(scene => scene.between);
    if (left === null || right === null) return t.noNetworks;
    const which = right - left > MORE ? t.rightWeb : left - right > MORE ? t.leftWeb : t.sameWeb;
    return fill(which, this.state.scenario(0), percent(left), this.state.scenario(1), percent(right));
  }

  #spread() {
    const { t, stage, band, setup } = this.state;
    if (stage.held || !band) return [];
    const rows = SPREAD.map(id => setup.measures.findIndex(measure => measure.id === id))
      .filter(at => at >= 0)
      .map(at => this.#spreadOf(at, band.ahead[at]));
    return [
      made(
        'div',
        { class: 'spread', role: 'group', 'aria-label': fill(t.spreadHead, band.count) },
        made('p', {}, fill(t.spreadHead, band.count)),
        ...rows,
      ),
    ];
  }

  /**
   * A square for each world, in the colour of the one that ended higher.
   * @param {number} measure
   * @param {number[]} ahead
   */
  #spreadOf(measure, [left, right, same]) {
    const { state } = this;
    const { t, setup } = state;
    const squares = [...Array(left).fill('side0'), ...Array(same).fill('same'), ...Array(right).fill('side1')];
    const words = fill(t.spread, state.scenario(0), left, same, state.scenario(1), right);
    return made(
      'div',
      { class: 'row' },
      made('span', { class: 'what' }, capital(state.word(setup.measures[measure].name))),
      made('span', { class: 'squares', 'aria-hidden': 'true' }, ...squares.map(kind => made('i', { class: kind }))),
      made('span', { class: 'hidden' }, words),
      made(
        'span',
        { class: 'counts', 'aria-hidden': 'true' },
        made('span', { class: 'side0' }, `● ${left}`),
        made('span', { class: 'same' }, `= ${same}`),
        made('span', { class: 'side1' }, `■ ${right}`),
      ),
    );
  }

  #buttons() {
    const { t, stage } = this.state;
    const button = (/** @type {string} */ label, /** @type {() => void} */ onclick, main = false) =>
      made('button', { type: 'button', class: main ? 'main' : '', onclick }, label);
    const { isTeacher } = this.orders.server;
    const hidden = isTeacher && stage.held;
    return made(
      'div',
      { class: 'bar' },
      ...(hidden
        ? [button(t.predict, this.does.predict, true), button(t.reveal, () => this.orders.give({ do: 'show' }))]
        : []),
      isTeacher ? button(t.otherSeed, () => this.#again(), !hidden) : null,
      button(t.replay, this.does.replay),
      button(t.backToWorlds, this.does.back),
    );
  }

  /** Other worlds, by a seed that nobody chose. */
  async #again() {
    const [seed] = crypto.getRandomValues(new Uint32Array(1));
    this.does.back();
    if (!(await this.orders.give({ do: 'seed', seed: String(seed) }))) return;
    await this.orders.give({ do: 'speed', roundsPerSecond: 5 });
    await this.orders.give({ do: 'play' });
  }
}
