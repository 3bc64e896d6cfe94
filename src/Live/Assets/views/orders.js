// @ts-check
import { fill } from '../words/texts.js';

/** What the teacher's page steers with; on other pages it does nothing. A refusal is told in the notice. */
export class Orders {
  /**
   * @param {import('../server/server.js').Server} server
   * @param {import('./notice.js').Notice} notice
   * @param {import('../state.js').PageState} state
   * @param {() => void} demoted called when this page turns out not to be the teacher's any more
   */
  constructor(server, notice, state, demoted) {
    this.server = server;
    this.notice = notice;
    this.state = state;
    this.demoted = demoted;
  }

  /**
   * @param {import('../protocol.js').LiveOrder} order
   * @returns {Promise<import('../protocol.js').OrderAnswer | null>} null: it was not carried out
   */
  async give(order) {
    if (!this.server.isTeacher) return null;
    const answer = await this.server.order(order);
    if (answer.ok) {
      this.notice.show('');
      return answer.value;
    }
    if (!this.server.isTeacher) this.demoted();
    this.notice.show(fill(this.state.t.refused, this.state.word(answer.words)));
    return null;
  }
}
