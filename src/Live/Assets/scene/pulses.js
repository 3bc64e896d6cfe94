// @ts-check
import { ease } from './shapes.js';
import { between } from './tables.js';
import { onPage } from './theme.js';

/** @typedef {import('./scene.js').Drawing} Drawing */

/** Milliseconds that a pulse lasts. */
const LASTS = 700;
/** The same in slow motion, and between one and the next. */
const LASTS_SLOW = 2200;
const BETWEEN = 160;

/** Pulses from a table to whom it asks. */
export class Pulses {
  /** @type {{ issue: number, actor: number, since: number }[]} */
  #pulses = [];
  isSlow = false;

  /**
   * @param {import('../protocol.js').IssueActor[]} asked
   * @param {number} now
   * @param {boolean} isSlow whether they leave one after the other, and are easy to see
   */
  begin(asked, now, isSlow) {
    this.isSlow = isSlow;
    this.#pulses.push(...asked.map((one, at) => ({ ...one, since: isSlow ? now + at * BETWEEN : now })));
  }

  /**
   * @param {CanvasRenderingContext2D} c
   * @param {Drawing} drawing
   * @param {number} now
   * @returns {boolean} whether any is on its way
   */
  paint(c, { board, geometry, color }, now) {
    const lasts = this.isSlow ? LASTS_SLOW : LASTS;
    this.#pulses = this.#pulses.filter(pulse => now - pulse.since < lasts && board.tables.has(pulse.issue));
    let isMoving = false;
    for (const { issue, actor, since } of this.#pulses) {
      const table = board.tables.get(issue);
      const to = geometry.actorAt(actor);
      if (!table || !to) continue;
      const from = geometry.tableAt(table);
      const t = (now - since) / lasts;
      isMoving = true;
      if (t < 0) continue;
      c.strokeStyle = onPage(color);
      c.globalAlpha = (this.isSlow ? 0.9 : 0.5) * (1 - t);
      c.lineWidth = this.isSlow ? 3 : 1.2;
      c.setLineDash(this.isSlow ? [] : [2, 4]);
      c.beginPath();
      c.moveTo(...from);
      c.lineTo(...between(from, to, ease(t * 2)));
      c.stroke();
    }
    c.setLineDash([]);
    c.globalAlpha = 1;
    return isMoving;
  }
}
