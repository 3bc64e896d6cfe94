// @ts-check
import { byId, made } from '../dom.js';
import { actorCard } from './actor-card.js';
import { tableCard } from './table-card.js';

/** @typedef {import('../scene/geometry.js').Target} Target */

/** Milliseconds between two looks at what the card shows, while rounds are played. */
const REFRESH = 350;

/** The numbers behind an actor or a table, asked of the program; it stands over the other world. */
export class Card {
  #card = byId('card', HTMLElement);
  /** Counts requests: an answer that was overtaken is not shown. */
  #asked = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #refreshing;
  /** @type {{ side: number, target: Target } | null} */
  #shown = null;
  /** @type {Element | null} */
  #opener = null;

  /**
   * @param {import('../state.js').PageState} state
   * @param {import('../server/server.js').Server} server
   */
  constructor(state, server) {
    this.state = state;
    this.server = server;
  }

  /** Tells again what it shows, as it is now. */
  refresh() {
    if (this.#card.hidden || this.#refreshing !== undefined) return;
    this.#refreshing = setTimeout(() => {
      this.#refreshing = undefined;
      if (this.#shown && !this.#card.hidden) this.#tell(this.#shown.side, this.#shown.target, true);
    }, REFRESH);
  }

  close() {
    if (this.#card.hidden) return;
    const hadFocus = this.#card.contains(document.activeElement);
    this.#card.hidden = true;
    if (hadFocus && this.#opener instanceof HTMLElement && this.#opener.isConnected) this.#opener.focus();
  }

  /**
   * @param {number} side
   * @param {Target} target
   */
  async open(side, target) {
    this.#opener = document.activeElement;
    if (!(await this.#tell(side, target, false))) return;
    this.#card.dataset.over = String(1 - side);
    this.#card.hidden = false;
    this.#card.scrollTop = 0;
    this.#card.tabIndex = -1;
    this.#card.focus();
  }

  /**
   * @param {number} side
   * @param {Target} target
   * @param {boolean} isAgain whether it is shown already: then it stays as it is where nobody answers
   */
  async #tell(side, target, isAgain) {
    const mine = ++this.#asked;
    const content = await this.#contentOf(side, target);
    if (mine !== this.#asked || (!content && isAgain)) return false;
    this.#card.replaceChildren(...(content ?? [made('p', {}, this.#gone(target))]), this.#closeButton());
    this.#shown = { side, target };
    return true;
  }

  /**
   * @param {number} side
   * @param {Target} target
   * @returns {Promise<HTMLElement[] | null>} null: nobody answers
   */
  async #contentOf(side, { actor, issue }) {
    if (issue !== undefined) {
      const answer = await this.server.table(side, issue);
      return answer.ok ? tableCard(this.state, side, answer.value) : null;
    }
    const answer = await this.server.actor(side, Number(actor));
    return answer.ok ? actorCard(this.state, side, answer.value) : null;
  }

  /** @param {Target} target */
  #gone({ issue }) {
    return issue !== undefined ? this.state.t.closedTable : this.state.t.gone;
  }

  #closeButton() {
    const attributes = {
      class: 'close',
      type: 'button',
      'aria-label': this.state.t.close,
      onclick: () => this.close(),
    };
    return made('button', attributes, '×');
  }
}
