// @ts-check
import { FULL, ease } from './shapes.js';
import { stamp } from './sprites.js';
import { between } from './tables.js';

/** @typedef {import('./scene.js').Drawing} Drawing */
/** @typedef {import('./board.js').EndingTable} EndingTable */
/** @typedef {import('./places.js').Point} Point */

const REALISED = 0;
const NO_AGREEMENT = 1;

/**
 * Paints the end of a table: a sign of how it ended that fades, and members who go home.
 * @param {CanvasRenderingContext2D} c
 * @param {Drawing} drawing
 * @param {EndingTable} table
 * @param {number} now
 */
export function paintEnd(c, drawing, table, now) {
  const { geometry, color, travel } = drawing;
  const at = geometry.tableAt(table);
  const t = (now - table.since) / table.lasts;
  const radius = geometry.tableRadius;
  const isRealised = table.outcome === REALISED;
  c.globalAlpha = t < 0.6 ? 1 : 1 - (t - 0.6) / 0.4;
  c.beginPath();
  c.arc(...at, radius * (isRealised ? 1 + 0.12 * Math.sin(Math.min(1, t * 3) * Math.PI) : 1), 0, FULL);
  c.fillStyle = isRealised ? color : table.outcome === NO_AGREEMENT ? '#e3e5e8' : '#fff';
  c.fill();
  c.lineWidth = 1.4;
  c.strokeStyle = isRealised ? color : '#7c838c';
  c.stroke();
  c.strokeStyle = isRealised ? '#fff' : '#4b525b';
  c.lineWidth = Math.max(1.6, radius * 0.16);
  c.lineCap = 'round';
  c.lineJoin = 'round';
  paintSign(c, table.outcome, at, radius * 0.42);
  c.lineCap = 'butt';
  c.globalAlpha = 1;
  if (travel && t <= 0.75) paintLeaving(c, drawing, table, at, ease(Math.max(0, t - 0.25) * 2));
}

/**
 * A tick, a dash or a cross.
 * @param {CanvasRenderingContext2D} c
 * @param {import('../protocol.js').Outcome} outcome
 * @param {Point} at
 * @param {number} r
 */
function paintSign(c, outcome, [x, y], r) {
  c.beginPath();
  if (outcome === REALISED) {
    c.moveTo(x - r, y);
    c.lineTo(x - r * 0.25, y + r * 0.75);
    c.lineTo(x + r, y - r * 0.75);
  } else if (outcome === NO_AGREEMENT) {
    c.moveTo(x - r, y);
    c.lineTo(x + r, y);
  } else {
    c.moveTo(x - r * 0.8, y - r * 0.8);
    c.lineTo(x + r * 0.8, y + r * 0.8);
    c.moveTo(x + r * 0.8, y - r * 0.8);
    c.lineTo(x - r * 0.8, y + r * 0.8);
  }
  c.stroke();
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
