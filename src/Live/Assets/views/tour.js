// @ts-check
import { all, byId, made, within } from '../dom.js';
import { fill } from '../words/texts.js';
import { rich } from './glossary.js';

const NONE = -1;
/** Steps that do something: the first month is played, and the worlds play on. */
const FIRST_MONTH = 1;
const PLAY = 3;

/** The tour: a card that goes through what the page shows. */
export class Tour {
  #card = byId('tour', HTMLElement);
  #step = NONE;

  /**
   * @param {import('../state.js').PageState} state
   * @param {import('./orders.js').Orders} orders
   */
  constructor(state, orders) {
    this.state = state;
    this.orders = orders;
  }

  get isOpen() {
    return this.#step !== NONE;
  }

  begin() {
    this.#go(0);
  }

  end() {
    this.#go(NONE);
  }

  render() {
    this.#card.hidden = !this.isOpen;
    for (const one of all('.shown')) one.classList.remove('shown');
    if (!this.isOpen || !this.state.hasBegun) return;
    const { t } = this.state;
    const [head, body] = t.steps[this.#step];
    const focused = this.#focused();
    this.#card.replaceChildren(
      made('p', { class: 'digest' }, fill(t.tourStep, this.#step + 1)),
      made('h2', {}, head),
      rich(this.state, body, made('p')),
      this.#bar(),
    );
    const shown = this.#step < PLAY ? all('.scene') : [byId('curves', HTMLElement)];
    for (const one of shown) one.classList.add('shown');
    if (focused) this.#button(focused)?.focus();
  }

  #bar() {
    const { t } = this.state;
    const step = this.#step;
    return made(
      'div',
      { class: 'bar' },
      made('button', { type: 'button', onclick: () => this.end() }, t.tourEnd),
      made(
        'span',
        { class: 'bar' },
        step > 0 ? this.#goButton(t.back, 'back', step - 1) : null,
        step < t.steps.length - 1 ? this.#goButton(t.next, 'next', step + 1) : null,
      ),
    );
  }

  /**
   * @param {string} label
   * @param {'next' | 'back'} go
   * @param {number} to
   */
  #goButton(label, go, to) {
    const main = go === 'next' ? 'main' : '';
    return made('button', { type: 'button', class: main, 'data-go': go, onclick: () => this.#go(to) }, label);
  }

  /** Which of its buttons the reader is at, to be there again when it is rendered anew. */
  #focused() {
    const active = document.activeElement;
    return active instanceof HTMLElement && this.#card.contains(active) ? active.dataset.go : undefined;
  }

  /** @param {string} go */
  #button(go) {
    return /** @type {HTMLElement | null} */ (this.#card.querySelector(`[data-go=${go}]`));
  }

  /** @param {number} to */
  #go(to) {
    this.#step = to;
    this.render();
    if (!this.isOpen) {
      byId('tour-open', HTMLElement).focus();
      return;
    }
    (this.#button('next') ?? within(this.#card, 'button', HTMLElement)).focus({ preventScroll: true });
    const { stage, round } = this.state;
    if (to === FIRST_MONTH && round === 0) this.orders.give({ do: 'step' });
    if (to === PLAY && !stage.playing && !stage.digest) this.#play();
  }

  async #play() {
    await this.orders.give({ do: 'speed', roundsPerSecond: 5 });
    await this.orders.give({ do: 'play' });
  }
}
