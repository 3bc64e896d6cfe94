// @ts-check
import { FULL, turnOf } from './shapes.js';
import { inLines } from './labels.js';

/**
 * What a ring is laid out for.
 * @typedef {object} Space
 * @property {number} width
 * @property {number} height
 * @property {boolean} isLarge whether letters are large
 * @property {number[]} home home domain of each actor
 * @property {string[]} domains name of each domain; empty: it has none
 * @property {(text: string) => number} measure width of a text
 * @property {number} [beside] share of the width that is left free on either side, for names of actors
 */

/**
 * Where actors stand: in a ring of one or more rows, each at its home domain. It is an ellipse around a middle.
 * @typedef {object} Ring
 * @property {number} cx
 * @property {number} cy
 * @property {number} rx
 * @property {number} ry
 * @property {Float32Array} at x and y of each actor, one after the other
 * @property {number} dot radius of an actor
 * @property {number} inner radius of the free middle, as a share of the ellipse
 * @property {string[][]} labels the name of each domain in lines
 */

/** @typedef {{ radius: number, room: number }} Row A row of the ring: its radius, as a share, and how many actors a domain has room for. */

/**
 * Lays a ring out.
 * @param {Space} space
 * @returns {Ring}
 */
export function layOut(space) {
  const { home, domains, isLarge } = space;
  const ellipse = ellipseOf(space);
  const mean = (ellipse.rx + ellipse.ry) / 2;
  const inhabitants = domains.map(() => /** @type {number[]} */ ([]));
  home.forEach((field, actor) => inhabitants[field].push(actor));
  const most = Math.max(...inhabitants.map(list => list.length), 1);
  const { gap, rows } = rowsFor(most, mean, (FULL / domains.length) * 0.9, home.length);
  return {
    ...ellipse,
    at: placesOf(ellipse, inhabitants, gap, rows),
    dot: Math.max(1.6, Math.min(isLarge ? 9 : 6.5, gap * mean * 0.36)),
    inner: rows[rows.length - 1].radius - gap * 1.1,
  };
}

/** Share of the width that a name beside the ring takes at most. */
const MOST_BESIDE = 0.27;

/**
 * The largest ellipse that leaves room for the names around it.
 * @param {Space} space
 */
function ellipseOf({ width, height, isLarge, domains, measure, beside: free = 0 }) {
  const labels = domains.map((name, field) => {
    const share = isAboveOrBelow(turnOf(field, domains.length)) ? 0.5 : isLarge || width < 520 ? 0.21 : 0.18;
    const longest = Math.max(...name.split(' ').map(measure)); // a word is not cut off where there is some more room
    const room = Math.max(20, width * share, Math.min(longest, width * MOST_BESIDE));
    return inLines(name || String(field + 1), text => measure(text) <= room, 3);
  });
  const beside = labels.filter((_, field) => !isAboveOrBelow(turnOf(field, domains.length)));
  const widest = Math.max(0, ...beside.flat().map(measure));
  const isTall = labels.some((lines, field) => lines.length > 1 && isAboveOrBelow(turnOf(field, domains.length)));
  const ry = height / 2 - (isLarge ? 35 : 23) - (isTall ? (isLarge ? 12 : 7) : 0);
  return {
    cx: width / 2,
    cy: height / 2,
    rx: Math.min(width / 2 - Math.max(widest + 18, width * free), ry * 1.45),
    ry,
    labels,
  };
}

/**
 * Whether a name stands above or below the ring rather than beside it.
 * @param {number} turn
 */
export const isAboveOrBelow = turn => Math.abs(Math.cos(turn)) < 0.3;

/**
 * Rows as loose as there is room for.
 * @param {number} most actors of the fullest domain
 * @param {number} mean radius of the ring
 * @param {number} angle of a domain
 * @param {number} count actors in all
 */
function rowsFor(most, mean, angle, count) {
  const deepest = count <= 300 ? 0.8 : 0.68;
  for (let gap = 22 / mean; ; gap *= 0.96) {
    const rows = rowsOf(gap, angle, deepest);
    const room = rows.reduce((sum, row) => sum + row.room, 0);
    if (room >= most || gap * mean < 2.2) return { gap, rows };
  }
}

/**
 * @param {number} gap
 * @param {number} angle
 * @param {number} deepest
 * @returns {Row[]}
 */
function rowsOf(gap, angle, deepest) {
  const rows = [];
  for (let radius = 1; radius > deepest; radius -= gap) {
    rows.push({ radius, room: Math.max(1, Math.floor((angle * radius) / gap)) });
  }
  return rows;
}

/**
 * The places of all actors; those that no row has room for stand together.
 * @param {{ cx: number, cy: number, rx: number, ry: number }} ellipse
 * @param {number[][]} inhabitants actors by domain
 * @param {number} gap
 * @param {Row[]} rows
 */
function placesOf({ cx, cy, rx, ry }, inhabitants, gap, rows) {
  const at = new Float32Array(inhabitants.flat().length * 2);
  const put = (/** @type {number} */ actor, /** @type {number} */ turn, /** @type {number} */ radius) => {
    at[actor * 2] = cx + Math.cos(turn) * radius * rx;
    at[actor * 2 + 1] = cy + Math.sin(turn) * radius * ry;
  };
  inhabitants.forEach((actors, field) => {
    const middle = turnOf(field, inhabitants.length);
    let next = 0;
    for (const { radius, room } of rows) {
      const here = Math.min(room, actors.length - next);
      for (let i = 0; i < here; i++) put(actors[next++], middle + (i - (here - 1) / 2) * (gap / radius), radius);
    }
    for (; next < actors.length; next++) put(actors[next], middle, 0.9);
  });
  return at;
}
