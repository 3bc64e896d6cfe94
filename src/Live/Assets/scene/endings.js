// @ts-check
import { ease } from './shapes.js';
import { stamp } from './sprites.js';
import { between } from './tables.js';
import { paintWorth } from './worth.js';

/** @typedef {import('./scene.js').Drawing} Drawing */
/** @typedef {import('./board.js').EndingTable} EndingTable */
/** @typedef {import('./places.js').Point} Point */

/** Radius of a table that closed and stays, as a share of an open one. */
export const STONE = 0.72;

/**
 * Paints the end of a table: what it is worth rises, members go home, and it becomes as small as those that closed before.
 * @param {CanvasRenderingContext2D} c
 * @param {Drawing} drawing
 * @param {EndingTable} table
 * @param {number} now
 */
export function paintEnd(c, drawing, table, now) {
  const { geometry, color, travel } = drawing;
  const at = geometry.tableAt(table);
  const t = (now - table.since) / table.lasts;
  const radius = geometry.tableRadius * (1 - (1 - STONE) * ease((t - 0.6) / 0.4));
  paintWorth(c, table, at, radius, color, ease(t * 2.5));
  if (travel && t <= 0.75) paintLeaving(c, drawing, table, at, ease(Math.max(0, t - 0.25) * 2));
}

/**
 * @param {CanvasRenderingContext2D} c
 * @param {Drawing} drawing
 * @param {EndingTable} table
 * @param {Point} at
 * @param {number} way 0 at the table … 1 at home
 */
function paintLeaving(c, { geometry, setup, sprites }, table, at, way) {
  table.members.forEach((seat, index) => {
    const home = geometry.actorAt(seat.actor);
    if (!home || seat.left) return;
    const kind = setup.kind[geometry.indexOf(seat.actor)];
    stamp(c, sprites.seated[kind], ...between(geometry.seatAt(table, index, at), home, way));
  });
}
