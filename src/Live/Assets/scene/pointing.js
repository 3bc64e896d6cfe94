// @ts-check
import { FULL } from './shapes.js';
import { arc } from './web.js';

/** @typedef {import('./scene.js').Drawing} Drawing */
/** @typedef {import('./places.js').Point} Point */

/**
 * Paints what somebody points at: a ring around it; of an actor, its ties and its tables too.
 * @param {CanvasRenderingContext2D} c
 * @param {Drawing} drawing
 */
export function paintTarget(c, drawing) {
  const { board, geometry, sprites, hover } = drawing;
  const table = hover?.issue === undefined ? undefined : board.tables.get(hover.issue);
  if (table) paintRing(c, geometry.tableAt(table), geometry.tableRadius + sprites.seatSize + 4);
  const at = hover?.actor === undefined ? null : geometry.actorAt(hover.actor);
  if (hover?.actor === undefined || !at) return;
  paintTies(c, drawing, geometry.indexOf(hover.actor));
  paintSeats(c, drawing, hover.actor, at);
  paintRing(c, at, geometry.ring.dot + 4);
}

/**
 * @param {CanvasRenderingContext2D} c
 * @param {Point} at
 * @param {number} radius
 */
function paintRing(c, at, radius) {
  c.lineWidth = 2.5;
  c.strokeStyle = '#000';
  c.beginPath();
  c.arc(...at, radius, 0, FULL);
  c.stroke();
}

/**
 * @param {CanvasRenderingContext2D} c
 * @param {Drawing} drawing
 * @param {number} place of the actor among those shown
 */
function paintTies(c, { ties, geometry: { ring } }, place) {
  c.lineWidth = 1.3;
  c.strokeStyle = '#333a44';
  ties.each((first, second, strength) => {
    if (first !== place && second !== place) return;
    c.globalAlpha = Math.min(1, 0.2 + strength);
    c.beginPath();
    arc(c, ring, place, first === place ? second : first);
    c.stroke();
  });
  c.globalAlpha = 1;
}

/**
 * @param {CanvasRenderingContext2D} c
 * @param {Drawing} drawing
 * @param {number} actor
 * @param {Point} at
 */
function paintSeats(c, { board, geometry, color }, actor, at) {
  c.strokeStyle = color;
  c.lineWidth = 2.5;
  for (const table of board.tables.values()) {
    if (!table.members.some(seat => seat.actor === actor && !seat.left)) continue;
    c.beginPath();
    c.moveTo(...at);
    c.lineTo(...geometry.tableAt(table));
    c.stroke();
  }
}
