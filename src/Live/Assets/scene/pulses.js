// @ts-check
import { ease } from './shapes.js';
import { between } from './tables.js';

/** @typedef {import('./scene.js').Drawing} Drawing */

/** Milliseconds that a pulse lasts. */
const LASTS = 700;

/** Pulses from a table to whom it asks. */
export class Pulses {
  /** @type {{ issue: number, actor: number, since: number }[]} */
  #pulses = [];

  /**
   * @param {import('../protocol.js').IssueActor[]} asked
   * @param {number} now
   */
  begin(asked, now) {
    this.#pulses.push(...asked.map(one => ({ ...one, since: now })));
  }

  /**
   * @param {CanvasRenderingContext2D} c
   * @param {Drawing} drawing
   * @param {number} now
   * @returns {boolean} whether any is on its way
   */
  paint(c, { board, geometry, color }, now) {
    this.#pulses = this.#pulses.filter(pulse => now - pulse.since < LASTS && board.tables.has(pulse.issue));
    let isMoving = false;
    for (const { issue, actor, since } of this.#pulses) {
      const table = board.tables.get(issue);
      const to = geometry.actorAt(actor);
      if (!table || !to) continue;
      const from = geometry.tableAt(table);
      const t = (now - since) / LASTS;
      isMoving = true;
      c.strokeStyle = color;
      c.globalAlpha = 0.28 * (1 - t);
      c.lineWidth = 1;
      c.setLineDash([2, 4]);
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
