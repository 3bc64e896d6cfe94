// @ts-check
import { FULL, ease } from './shapes.js';
import { stamp } from './sprites.js';
import { onPage, theme, tint } from './theme.js';

/** @typedef {import('./scene.js').Drawing} Drawing */
/** @typedef {import('./board.js').Table} Table */
/** @typedef {import('./board.js').Seat} Seat */
/** @typedef {import('./places.js').Point} Point */

/** Milliseconds in which a table appears. */
const APPEARS = 350;

/**
 * Whether a table is still appearing.
 * @param {Table} table
 * @param {number} travel milliseconds that an actor takes to its seat; 0: nothing moves
 * @param {number} now
 */
export const appears = (table, travel, now) => travel > 0 && now - table.born < APPEARS;

/**
 * Whether somebody can be seen on the way to a seat; who is not drawn at home sits at once.
 * @param {Seat} seat
 * @param {import('./geometry.js').Geometry} geometry
 * @param {number} travel as for appears
 * @param {number} now
 */
export const comes = (seat, geometry, travel, now) =>
  !seat.left && now - seat.since < travel && geometry.indexOf(seat.actor) >= 0;

/**
 * Paints a table, its meetings, and who sits at it.
 * @param {CanvasRenderingContext2D} c
 * @param {Drawing} drawing
 * @param {Table} table
 * @param {number} now
 */
export function paintTable(c, drawing, table, now) {
  const { geometry, travel, hover } = drawing;
  const at = geometry.tableAt(table);
  const isLit = hover?.issue === table.issue;
  const grown = travel && now - table.born < APPEARS ? ease((now - table.born) / APPEARS) : 1;
  paintThreads(c, drawing, table, at, isLit);
  paintTop(c, drawing, table, at, grown, isLit);
  table.members.forEach((seat, index) => {
    if (!seat.left && !comes(seat, geometry, travel, now))
      paintSeat(c, drawing, seat, index, geometry.seatAt(table, index, at));
  });
}

/**
 * Paints who is on the way to a table.
 * @param {CanvasRenderingContext2D} c
 * @param {Drawing} drawing
 * @param {Table} table
 * @param {number} now
 */
export function paintComing(c, { geometry, setup, sprites, travel }, table, now) {
  table.members.forEach((seat, index) => {
    const home = comes(seat, geometry, travel, now) ? geometry.actorAt(seat.actor) : null;
    if (!home) return;
    const place = geometry.seatAt(table, index, geometry.tableAt(table));
    const kind = setup.kind[geometry.indexOf(seat.actor)];
    stamp(c, sprites.seated[kind], ...between(home, place, ease((now - seat.since) / travel)));
  });
}

/**
 * Lines from members to where they are at home.
 * @param {CanvasRenderingContext2D} c
 * @param {Drawing} drawing
 * @param {Table} table
 * @param {Point} at
 * @param {boolean} isLit
 */
function paintThreads(c, { geometry, setup, color }, table, at, isLit) {
  c.lineWidth = isLit ? 2 : 0.6;
  c.strokeStyle = onPage(color);
  c.globalAlpha = isLit ? 0.8 : setup.kind.length > 400 ? 0.05 : 0.13;
  c.beginPath();
  table.members.forEach((seat, index) => {
    const home = geometry.actorAt(seat.actor);
    if (!home || seat.left) return;
    c.moveTo(...home);
    c.lineTo(...geometry.seatAt(table, index, at));
  });
  c.stroke();
  c.globalAlpha = 1;
}

/**
 * The table itself: dashed while it forms, then with an arc for the meetings held, then with a sector for the months of carrying out what it agreed on.
 * @param {CanvasRenderingContext2D} c
 * @param {Drawing} drawing
 * @param {Table} table
 * @param {Point} at
 * @param {number} grown 0 … 1
 * @param {boolean} isLit
 */
function paintTop(c, { geometry: { tableRadius: radius }, color }, table, at, grown, isLit) {
  const { meetings, mostMeetings, months, mostMonths } = table;
  c.beginPath();
  c.arc(...at, radius * grown * 0.98, 0, FULL);
  c.fillStyle = meetings ? tint(color) : theme.paper;
  c.fill();
  c.lineWidth = isLit ? 3 : radius > 9 ? 1.4 : 1;
  c.strokeStyle = onPage(color);
  if (!meetings) c.setLineDash([3, 3]);
  c.stroke();
  c.setLineDash([]);
  if (months !== null) {
    paintSector(c, at, radius * 0.66, onPage(color), Math.min(1, months / Math.max(1, mostMonths)));
    return;
  }
  if (!meetings || radius <= 6) return;
  const held = Math.min(1, meetings / Math.max(1, mostMeetings));
  c.beginPath();
  c.arc(...at, radius * 0.52, -Math.PI / 2, -Math.PI / 2 + FULL * held);
  c.lineWidth = Math.max(2, radius * 0.2);
  c.strokeStyle = onPage(color);
  c.globalAlpha = 0.75;
  c.stroke();
  c.globalAlpha = 1;
}

/**
 * How far the months are over in which an agreement has to be carried out: a sector in a circle.
 * @param {CanvasRenderingContext2D} c
 * @param {Point} at
 * @param {number} radius
 * @param {string} color
 * @param {number} share 0 … 1
 */
function paintSector(c, at, radius, color, share) {
  c.strokeStyle = color;
  c.lineWidth = 1;
  c.beginPath();
  c.arc(...at, radius, 0, FULL);
  c.stroke();
  c.fillStyle = color;
  c.globalAlpha = 0.75;
  c.beginPath();
  c.moveTo(...at);
  c.arc(...at, radius, -Math.PI / 2, -Math.PI / 2 + FULL * share);
  c.fill();
  c.globalAlpha = 1;
}

/**
 * A member at its seat; who started the table is ringed.
 * @param {CanvasRenderingContext2D} c
 * @param {Drawing} drawing
 * @param {Seat} seat
 * @param {number} index
 * @param {Point} place
 */
function paintSeat(c, { geometry, setup, sprites }, seat, index, [x, y]) {
  const shown = geometry.indexOf(seat.actor);
  stamp(c, shown < 0 ? sprites.unknown : sprites.seated[setup.kind[shown]], x, y);
  if (index !== 0 || geometry.tableRadius <= 9) return;
  c.beginPath();
  c.arc(x, y, sprites.seatSize + 2, 0, FULL);
  c.lineWidth = 1.2;
  c.strokeStyle = theme.ink;
  c.stroke();
}

/**
 * @param {Point} from
 * @param {Point} to
 * @param {number} share
 * @returns {Point}
 */
export const between = (from, to, share) => [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
