// @ts-check
import { drawn } from '../dom.js';
import { fill } from '../words/texts.js';

/** Seconds left at which the time is said aloud. */
const SAID_AT = 10;

/** The line at the top of a question: how much time is left, as a number and as a bar that gets shorter. */
export class TimeLine {
  /** The question whose end was said aloud. @type {number | null} */
  #saidFor = null;
  /** The most seconds that a question had left: its bar was whole then. @type {Map<number, number>} */
  #most = new Map();

  /**
   * @param {import('./state.js').ClassState} state
   * @param {import('./state.js').OpenQuestion} open
   * @param {number | null} left whole seconds; null: no deadline, or time stands still
   */
  render({ t }, { question }, left) {
    const line = document.getElementById('time');
    if (!line) return;
    const text = question.isPaused
      ? t.paused
      : left === null
        ? t.noHurry
        : left === 1
          ? t.oneSecondLeft
          : fill(t.secondsLeft, left);
    const isUrgent = left !== null && left <= SAID_AT;
    line.classList.toggle('urgent', isUrgent);
    line.replaceChildren(text, ...(left === null ? [] : [this.#bar(question.id, left)]));
    const said = document.getElementById('said');
    if (isUrgent && said && this.#saidFor !== question.id) {
      this.#saidFor = question.id;
      said.textContent = text;
    }
  }

  /**
   * @param {number} id
   * @param {number} left
   */
  #bar(id, left) {
    const most = Math.max(left, this.#most.get(id) ?? 0, 1);
    this.#most.set(id, most);
    return drawn(
      'svg',
      { viewBox: '0 0 100 4', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      drawn('rect', { class: 'ground', width: 100, height: 4 }),
      drawn('rect', { class: 'left', width: (100 * left) / most, height: 4 }),
    );
  }
}
