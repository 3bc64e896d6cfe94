// @ts-check
import { byId } from '../dom.js';
import { fill } from '../words/texts.js';

/** The line above the worlds: what just happened, else what holds all the time. */
export class Notice {
  #line = byId('notice', HTMLElement);

  /** What just happened; empty: nothing. */
  text = '';

  /** What went wrong on this page itself; it stays until the page is loaded anew. */
  #fault = '';

  /**
   * @param {import('../state.js').PageState} state
   * @param {import('../server/server.js').Server} server
   */
  constructor(state, server) {
    this.state = state;
    this.server = server;
  }

  /** @param {string} text empty: what was told is over */
  show(text) {
    this.text = text;
    const shown = this.#fault ? fill(this.state.t.fault, this.#fault) : text || this.#standing();
    this.#line.textContent = shown;
    this.#line.hidden = !shown;
  }

  /** @param {string} fault */
  fail(fault) {
    this.#fault = fault;
    this.show(this.text);
  }

  /** Says what holds now, unless something is told that is not over. */
  refresh() {
    if (!this.text || this.text === this.state.t.noServer) this.show('');
  }

  #standing() {
    if (!this.state.hasBegun) return '';
    const { t, setup, stage, language } = this.state;
    const shown = setup.kind.length.toLocaleString(language);
    const parts = [
      this.server.isTeacher ? null : t.watching,
      setup.stride > 1 ? fill(t.sample, shown, setup.actors.toLocaleString(language), setup.stride) : null,
      stage.problem,
    ];
    return parts.filter(Boolean).join(' ');
  }
}
