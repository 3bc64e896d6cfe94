// @ts-check
import { byId, made } from '../dom.js';
import { isSame } from '../scene/geometry.js';
import { actorCard } from './actor-card.js';
import { say } from './said.js';
import { tableCard } from './table-card.js';

/** @typedef {import('../scene/geometry.js').Target} Target */

/**
 * How a card opens: whether it stays until it is closed, is read aloud, or only tells again what it shows.
 * @typedef {{ pin?: boolean, aloud?: boolean, again?: boolean }} Opening
 */

/** Milliseconds between two looks at what the card shows, while rounds are played. */
const REFRESH = 350;

/** Letters that are read aloud at most. */
const MOST_SAID = 500;

/** The card with details of an actor or a table, asked of the program. */
export class Card {
  #card = byId('card', HTMLElement);
  /** Counts requests: an answer that was overtaken is not shown. */
  #asked = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #refreshing;
  /** @type {{ side: number, target: Target } | null} */
  #shown = null;

  /** Whether it stays until it is closed. */
  isPinned = false;

  /**
   * @param {import('../state.js').PageState} state
   * @param {import('../server/server.js').Server} server
   * @param {import('../scene/scene.js').Scene[]} scenes
   */
  constructor(state, server, scenes) {
    this.state = state;
    this.server = server;
    this.scenes = scenes;
  }

  /**
   * @param {number} side
   * @param {Target} target
   * @param {number} milliseconds
   */
  openSoon(side, target, milliseconds) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.open(side, target), milliseconds);
  }

  /** @param {number} milliseconds */
  closeSoon(milliseconds) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.close(), milliseconds);
  }

  /** Tells again what it shows, as it is now. */
  refresh() {
    if (this.#card.hidden || !this.#shown || this.#refreshing !== undefined) return;
    this.#refreshing = setTimeout(() => {
      this.#refreshing = undefined;
      if (!this.#shown || this.#card.hidden) return;
      this.open(this.#shown.side, this.#shown.target, { pin: this.isPinned, again: true });
    }, REFRESH);
  }

  close() {
    this.isPinned = false;
    this.#card.hidden = true;
    for (const scene of this.scenes) {
      if (!scene.hover) continue;
      scene.hover = null;
      scene.draw();
    }
  }

  focus() {
    this.#card.tabIndex = -1;
    this.#card.focus();
  }

  /**
   * @param {number} side
   * @param {Target} target
   * @param {Opening} opening
   */
  async open(side, target, { pin = false, aloud = false, again = false } = {}) {
    const mine = ++this.#asked;
    if (pin) clearTimeout(this.#timer);
    const content = await this.#contentOf(side, target);
    if (mine !== this.#asked || (!content && again)) return;
    this.#card.replaceChildren(...(content ?? [made('p', {}, this.#gone(target))]));
    this.isPinned = pin;
    this.#shown = { side, target };
    if (pin) this.#card.prepend(this.#closeButton());
    this.#light(side, target);
    this.#card.hidden = false;
    if (!again) this.#place(side, target);
    if (aloud) say(this.#card.innerText.replaceAll('\n', '. ').slice(0, MOST_SAID));
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

  /**
   * Lights up what it shows, and nothing else.
   * @param {number} side
   * @param {Target} target
   */
  #light(side, target) {
    this.scenes.forEach((scene, at) => {
      const lit = at === side ? target : null;
      if (isSame(scene.hover, lit)) return;
      scene.hover = lit;
      scene.draw();
    });
  }

  /**
   * Stands beside what it shows, on the page.
   * @param {number} side
   * @param {Target} target
   */
  #place(side, target) {
    const scene = this.scenes[side];
    const box = scene.canvas.getBoundingClientRect();
    const [atX, atY] = scene.placeOf(target) ?? [box.width / 2, box.height / 2];
    const { offsetWidth: width, offsetHeight: height, style } = this.#card;
    const x = box.left + (atX > box.width / 2 ? atX - width - 34 : atX + 34);
    const y = box.top + atY - height / 3;
    style.left = `${Math.max(8, Math.min(x, innerWidth - width - 8))}px`;
    style.top = `${Math.max(8, Math.min(y, innerHeight - height - 8))}px`;
  }
}
