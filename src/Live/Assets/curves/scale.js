// @ts-check

/**
 * A measure round by round: its value, null for none, and whether it counts.
 * @typedef {{ value: number | null, counts: boolean }[]} Line
 */
/** @typedef {import('../protocol.js').Quantiles[]} Band Other worlds round by round. */

/**
 * The part of the axis that is shown, and the steps of its grid.
 * @typedef {{ low: number, high: number, step: number, digits: number }} Scale
 */

/**
 * The scale that shows all lines and bands, with some room above and below.
 * @param {Line[]} lines
 * @param {Band[]} bands
 * @returns {Scale}
 */
export function scaleOf(lines, bands) {
  const values = [...lines.flatMap(line => line.map(point => point.value)), ...bands.flatMap(outerOf)].filter(isValue);
  const least = values.length ? Math.min(...values) : 0;
  const most = values.length ? Math.max(...values) : 1;
  const room = Math.max((most - least) * 0.12, 0.005);
  const low = least - room;
  const high = most + room;
  const step = roundStep((high - low) / 3);
  return { low, high, step, digits: Math.min(4, Math.max(0, -Math.floor(Math.log10(step) + 1e-9))) };
}

/**
 * The values at which the grid has a line.
 * @param {Scale} scale
 */
export function gridOf({ low, high, step }) {
  const values = [];
  for (let value = Math.ceil(low / step) * step; value <= high; value += step) {
    values.push(Math.abs(value) < step / 1e6 ? 0 : value);
  }
  return values;
}

/**
 * The number 1, 2, 5 or 10, times a power of ten, that is about as large.
 * @param {number} raw greater than 0
 */
export function roundStep(raw) {
  const power = 10 ** Math.floor(Math.log10(raw));
  const times = raw / power;
  if (times < 1.5) return power;
  if (times < 3.5) return 2 * power;
  return (times < 7.5 ? 5 : 10) * power;
}

/** @param {Band} band */
const outerOf = band => band.flatMap(quantiles => (quantiles ? [quantiles[0], quantiles[2]] : []));

/**
 * @param {number | null | undefined} value
 * @returns {value is number}
 */
const isValue = value => value !== null && value !== undefined;
