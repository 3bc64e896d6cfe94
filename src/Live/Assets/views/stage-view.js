// @ts-check
import { byId } from '../dom.js';

/** What the page can show: a story, the worlds, the settings beside one curve, how it ended. */
/** @typedef {'story' | 'worlds' | 'try' | 'end'} View */

/** Which part of the page is shown; the rest of the page follows it by its style. */
export class StageView {
  #main = byId('stages', HTMLElement);
  /** @type {View} */
  #view = 'worlds';

  /** Told when another part is shown. @type {((view: View, before: View) => void)[]} */
  heard = [];

  constructor() {
    this.#main.dataset.view = this.#view;
  }

  get view() {
    return this.#view;
  }

  /** @param {View} view */
  show(view) {
    if (view === this.#view) return;
    const before = this.#view;
    this.#view = view;
    this.#main.dataset.view = view;
    for (const hear of this.heard) hear(view, before);
  }
}
