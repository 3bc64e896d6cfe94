// @ts-check
import { STONE, paintEnd } from './endings.js';
import { paintDomains } from './homes.js';
import { paintNames } from './names.js';
import { FULL } from './shapes.js';
import { stamp } from './sprites.js';
import { paintComing, paintTable } from './tables.js';
import { onPage, theme } from './theme.js';
import { arc } from './web.js';
import { paintWorth } from './worth.js';

/** @typedef {import('./scene.js').Drawing} Drawing */
/** @typedef {import('./places.js').Point} Point */

/** Names that are written at the same time at most. */
const MOST_NAMES = 16;

/**
 * Paints what somebody points at, with all that belongs to it and its names: a table with its members, an issue with its domains, an actor with its
 * ties and its tables.
 * @param {CanvasRenderingContext2D} c
 * @param {Drawing} drawing
 * @param {number} now
 */
export function paintTarget(c, drawing, now) {
  const { hover } = drawing;
  if (drawing.also.length) paintAtHome(c, drawing, drawing.also);
  if (hover?.issue !== undefined) paintIssue(c, drawing, hover.issue, now);
  else if (hover?.actor !== undefined) paintActor(c, drawing, hover.actor, now);
}

/**
 * @param {CanvasRenderingContext2D} c
 * @param {Drawing} drawing
 * @param {number} issue
 * @param {number} now
 */
function paintIssue(c, drawing, issue, now) {
  const { board, geometry, sprites, color } = drawing;
  const table = board.tables.get(issue);
  const closed = board.closed.get(issue);
  const at = geometry.placeOf({ issue });
  if (!at) return;
  if (!table && !closed) {
    paintSpokes(c, drawing, at, board.domainsOf(issue));
    paintDomains(c, drawing, board.domainsOf(issue));
    paintWaiting(c, at, geometry.tableRadius, color);
    return;
  }
  const members = table ? table.members.filter(seat => !seat.left).map(seat => seat.actor) : (closed?.members ?? []);
  if (table) paintAsked(c, drawing, drawing.also, at);
  paintThreads(c, drawing, members, at);
  paintAtHome(c, drawing, members);
  const ending = board.ending.find(one => one.issue === issue);
  if (table) {
    paintTable(c, drawing, table, now);
    paintComing(c, drawing, table, now);
  } else if (ending) paintEnd(c, drawing, ending, now);
  else if (closed) paintWorth(c, closed, at, geometry.tableRadius, color);
  paintRing(
    c,
    at,
    geometry.tableRadius * (table ? 1 : STONE) + (table ? sprites.seatSize : geometry.tableRadius * 0.28) + 4,
  );
  paintNames(c, drawing, (drawing.also.length ? drawing.also : members).slice(0, MOST_NAMES));
}

/**
 * Lines to those whom a table asks.
 * @param {CanvasRenderingContext2D} c
 * @param {Drawing} drawing
 * @param {readonly number[]} asked
 * @param {Point} at
 */
function paintAsked(c, { geometry, color }, asked, at) {
  c.strokeStyle = onPage(color);
  c.globalAlpha = 0.45;
  c.lineWidth = 1.2;
  c.setLineDash([3, 4]);
  for (const actor of asked) {
    const home = geometry.actorAt(actor);
    if (!home) continue;
    c.beginPath();
    c.moveTo(...at);
    c.lineTo(...home);
    c.stroke();
  }
  c.setLineDash([]);
  c.globalAlpha = 1;
}

/**
 * An issue without a table: lines to the domains that it is about.
 * @param {CanvasRenderingContext2D} c
 * @param {Drawing} drawing
 * @param {Point} at
 * @param {readonly number[]} domains
 */
function paintSpokes(c, { geometry, color }, at, domains) {
  c.strokeStyle = onPage(color);
  c.globalAlpha = 0.7;
  c.lineWidth = 2.5;
  c.setLineDash([2, 6]);
  c.lineCap = 'round';
  for (const field of domains) {
    c.beginPath();
    c.moveTo(...at);
    c.lineTo(...geometry.domainAt(field));
    c.stroke();
  }
  c.setLineDash([]);
  c.lineCap = 'butt';
  c.globalAlpha = 1;
}

/**
 * @param {CanvasRenderingContext2D} c
 * @param {Point} at
 * @param {number} radius
 * @param {string} color
 */
function paintWaiting(c, [x, y], radius, color) {
  c.beginPath();
  c.moveTo(x, y - radius);
  c.lineTo(x + radius, y);
  c.lineTo(x, y + radius);
  c.lineTo(x - radius, y);
  c.closePath();
  c.fillStyle = theme.paper;
  c.fill();
  c.lineWidth = 2.5;
  c.strokeStyle = onPage(color);
  c.stroke();
  c.fillStyle = onPage(color);
  c.font = `700 ${Math.round(radius)}px system-ui, "Liberation Sans", sans-serif`;
  c.textAlign = 'center';
  c.textBaseline = 'middle';
  c.fillText('?', x, y + 1);
}

/**
 * @param {CanvasRenderingContext2D} c
 * @param {Drawing} drawing
 * @param {number} actor
 * @param {number} now
 */
function paintActor(c, drawing, actor, now) {
  const { board, geometry, color } = drawing;
  const at = geometry.actorAt(actor);
  if (!at) return;
  paintTies(c, drawing, geometry.indexOf(actor));
  for (const table of drawing.isWeb ? [] : board.tables.values()) {
    if (!table.members.some(seat => seat.actor === actor && !seat.left)) continue;
    c.strokeStyle = onPage(color);
    c.lineWidth = 2.5;
    c.beginPath();
    c.moveTo(...at);
    c.lineTo(...geometry.tableAt(table));
    c.stroke();
    paintTable(c, drawing, table, now);
    paintComing(c, drawing, table, now);
  }
  paintAtHome(c, drawing, [actor]);
  paintRing(c, at, geometry.ring.dot + 4);
}

/**
 * Lines from members to where they are at home.
 * @param {CanvasRenderingContext2D} c
 * @param {Drawing} drawing
 * @param {number[]} members
 * @param {Point} at
 */
function paintThreads(c, { geometry, color }, members, at) {
  c.lineWidth = 1.6;
  c.strokeStyle = onPage(color);
  c.globalAlpha = 0.6;
  c.beginPath();
  for (const actor of members) {
    const home = geometry.actorAt(actor);
    if (!home) continue;
    c.moveTo(...home);
    c.lineTo(...at);
  }
  c.stroke();
  c.globalAlpha = 1;
}

/**
 * @param {CanvasRenderingContext2D} c
 * @param {Drawing} drawing
 * @param {number[]} actors
 */
function paintAtHome(c, { geometry, setup, sprites }, actors) {
  for (const actor of actors) {
    const home = geometry.actorAt(actor);
    if (home) stamp(c, sprites.busy[setup.kind[geometry.indexOf(actor)]], ...home);
  }
}

/**
 * @param {CanvasRenderingContext2D} c
 * @param {Point} at
 * @param {number} radius
 */
function paintRing(c, at, radius) {
  c.lineWidth = 2.5;
  c.strokeStyle = theme.ink;
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
  c.strokeStyle = theme.soft;
  ties.each((first, second, strength) => {
    if (first !== place && second !== place) return;
    c.globalAlpha = Math.min(1, 0.2 + strength);
    c.beginPath();
    arc(c, ring, place, first === place ? second : first);
    c.stroke();
  });
  c.globalAlpha = 1;
}
