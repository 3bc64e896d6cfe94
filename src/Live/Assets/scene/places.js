// @ts-check
import { turnOf } from './shapes.js';

const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** @typedef {[number, number]} Point */

/**
 * A place for a table in the unit circle: a spiral fills it evenly.
 * @param {number} place which one, from 0
 * @param {number} count of places
 * @returns {Point}
 */
export function pointOf(place, count) {
  const radius = count === 1 ? 0 : Math.sqrt((place + 0.5) / count);
  const turn = place * GOLDEN;
  return [Math.cos(turn) * radius, Math.sin(turn) * radius];
}

/**
 * Where the table of an issue would like to stand: towards the domains that it is about.
 * @param {readonly number[]} domains
 * @param {number} fields number of domains
 * @returns {Point}
 */
export function pullOf(domains, fields) {
  if (!domains.length) return [0, 0];
  const turns = domains.map(field => turnOf(field, fields));
  const pull = 1.25 / domains.length;
  return [sum(turns.map(Math.cos)) * pull, sum(turns.map(Math.sin)) * pull];
}

/**
 * The free place that is nearest to a point, the first of equals; 0: there is none.
 * @param {ReadonlySet<number>} taken
 * @param {number} count of places
 * @param {Point} point
 */
export function freePlace(taken, count, [x, y]) {
  let best = 0;
  let least = Infinity;
  for (let place = 0; place < count; place++) {
    if (taken.has(place)) continue;
    const [px, py] = pointOf(place, count);
    const far = (px - x) ** 2 + (py - y) ** 2;
    if (far < least) {
      least = far;
      best = place;
    }
  }
  return best;
}

/** @param {number[]} values */
const sum = values => values.reduce((all, one) => all + one, 0);
