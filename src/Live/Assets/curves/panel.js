// @ts-check
import { theme } from '../scene/theme.js';
import { gridOf, scaleOf } from './scale.js';

/** @typedef {import('./scale.js').Line} Line */
/** @typedef {import('./scale.js').Band} Band */

/**
 * What a panel shows of one measure.
 * @typedef {object} Panel
 * @property {Line[]} lines of both worlds
 * @property {Band[]} bands of other worlds, by side; none: not known yet
 * @property {Band[]} ghosts bands as they were before the last change of a setting, by side; none: nothing was changed
 * @property {string[]} colors by side
 * @property {number} warmUp rounds of the warm-up
 * @property {number} rounds rounds in which issues arrive
 * @property {number} months rounds that the axis has room for
 * @property {{ month: string, warmUp: string }} words
 * @property {boolean} isLarge whether letters are large
 * @property {(value: number, digits: number) => string} number a number in words
 */

/**
 * Where things are in a panel.
 * @typedef {object} Frame
 * @property {CanvasRenderingContext2D} c
 * @property {number} left
 * @property {number} top
 * @property {number} width
 * @property {number} height
 * @property {(round: number) => number} x
 * @property {(value: number) => number} y
 */

/**
 * Draws one measure: both worlds as lines, other worlds as bands.
 * @param {HTMLCanvasElement} canvas
 * @param {Panel} panel
 */
export function drawPanel(canvas, panel) {
  const box = canvas.getBoundingClientRect();
  if (box.width < 10) return;
  const scale = scaleOf(panel.lines, [...panel.bands, ...panel.ghosts]);
  const frame = frameOf(canvas, box, panel, scale);
  drawAxes(frame, panel, scale);
  const { c, left, top, width, height } = frame;
  c.save();
  c.beginPath();
  c.rect(left, top, width, height);
  c.clip();
  panel.ghosts.forEach((band, side) => drawGhost(frame, band, panel.colors[side]));
  panel.bands.forEach((band, side) => drawBand(frame, band, side, panel.colors[side]));
  panel.lines.forEach((line, side) => drawLine(frame, line, side, panel));
  c.restore();
}

/** @param {boolean} isLarge */
const letters = isLarge => (isLarge ? 16 : 11.5);

/**
 * @param {HTMLCanvasElement} canvas
 * @param {DOMRect} box
 * @param {Panel} panel
 * @param {import('./scale.js').Scale} scale
 * @returns {Frame}
 */
function frameOf(canvas, box, { isLarge, months }, { low, high }) {
  const ratio = Math.min(2, devicePixelRatio || 1);
  canvas.width = Math.round(box.width * ratio);
  canvas.height = Math.round(box.height * ratio);
  const c = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  c.scale(ratio, ratio);
  const left = isLarge ? 48 : 36;
  const top = 6;
  const width = box.width - left - 6;
  const height = box.height - top - (letters(isLarge) + 8);
  const x = (/** @type {number} */ round) => left + (width * round) / Math.max(1, months - 1);
  const y = (/** @type {number} */ value) => top + height * (1 - (value - low) / (high - low));
  return { c, left, top, width, height, x, y };
}

/**
 * The run-in as a shade, the grid, and the words of both axes.
 * @param {Frame} frame
 * @param {Panel} panel
 * @param {import('./scale.js').Scale} scale
 */
function drawAxes({ c, left, top, width, height, x, y }, { isLarge, months, warmUp, rounds, words, number }, scale) {
  const size = letters(isLarge);
  c.font = `${size}px system-ui, "Liberation Sans", sans-serif`;
  c.textBaseline = 'middle';
  const warm = Math.max(0, x(Math.min(warmUp, months - 1)) - left);
  c.fillStyle = theme.tint;
  c.fillRect(left, top, warm, height);
  c.strokeStyle = theme.line;
  c.fillStyle = isLarge ? theme.ink : theme.soft;
  c.textAlign = 'left';
  if (warm > c.measureText(words.warmUp).width + 8) c.fillText(words.warmUp, left + 4, top + height - size * 0.7);
  c.lineWidth = 1;
  c.textAlign = 'right';
  for (const value of gridOf(scale)) {
    c.beginPath();
    c.moveTo(left, y(value));
    c.lineTo(left + width, y(value));
    c.stroke();
    c.fillText(number(value, scale.digits), left - 4, y(value));
  }
  c.textAlign = 'center';
  let end = 0;
  for (const month of ticksOf(rounds)) {
    const word = month === 1 ? `${words.month} 1` : String(month);
    const half = c.measureText(word).width / 2;
    const at = Math.max(left + (month === 1 ? half : 5), Math.min(left + width - 8, x(month - 1)));
    if (at - half < end + size / 2) continue; // no room beside the one before
    end = at + half;
    c.fillText(word, at, top + height + size * 0.8 + 1);
  }
}

/**
 * The months that the axis names: the first, the last in which issues arrive, and some between.
 * @param {number} rounds
 */
export function ticksOf(rounds) {
  const step = rounds <= 12 ? 3 : rounds <= 48 ? 12 : Math.ceil(rounds / 48) * 12;
  const ticks = [1];
  for (let month = step; month <= rounds; month += step) ticks.push(month);
  return ticks;
}

/**
 * A band as it was before a change: its edges, dotted.
 * @param {Frame} frame
 * @param {Band} band
 * @param {string} color
 */
function drawGhost({ c, x, y }, band, color) {
  c.strokeStyle = color;
  c.globalAlpha = 0.75;
  c.lineWidth = 1.2;
  c.setLineDash([1.5, 4]);
  for (const edge of [0, 2]) {
    c.beginPath();
    band.forEach((quantiles, round) => {
      if (!quantiles) return;
      if (band[round - 1]) c.lineTo(x(round), y(quantiles[edge]));
      else c.moveTo(x(round), y(quantiles[edge]));
    });
    c.stroke();
  }
  c.setLineDash([]);
  c.globalAlpha = 1;
}

/**
 * A band, and its edges.
 * @param {Frame} frame
 * @param {Band} band
 * @param {number} side
 * @param {string} color
 */
function drawBand({ c, x, y }, band, side, color) {
  /** @type {{ at: number, edges: [number, number] }[]} */
  const there = band.flatMap((quantiles, round) =>
    quantiles ? [{ at: x(round), edges: [y(quantiles[0]), y(quantiles[2])] }] : [],
  );
  if (there.length < 2) return;
  c.beginPath();
  there.forEach(({ at, edges }, i) => (i ? c.lineTo(at, edges[0]) : c.moveTo(at, edges[0])));
  there.toReversed().forEach(({ at, edges }) => c.lineTo(at, edges[1]));
  c.closePath();
  c.globalAlpha = 0.17;
  c.fillStyle = color;
  c.fill();
  c.globalAlpha = 0.5;
  c.lineWidth = 1;
  c.strokeStyle = color;
  c.setLineDash(side ? [] : [5, 3]);
  for (const edge of [0, 1]) {
    c.beginPath();
    there.forEach(({ at, edges }, i) => (i ? c.lineTo(at, edges[edge]) : c.moveTo(at, edges[edge])));
    c.stroke();
  }
  c.setLineDash([]);
  c.globalAlpha = 1;
}

/**
 * A line: thin where it does not count yet, thick where it does, and a mark at its end.
 * @param {Frame} frame
 * @param {Line} line
 * @param {number} side
 * @param {Panel} panel
 */
function drawLine({ c, x, y }, line, side, { colors, isLarge }) {
  for (const counts of [false, true]) {
    c.beginPath();
    let isOn = false;
    line.forEach(({ value, counts: itCounts }, round) => {
      const isHere = value !== null && itCounts === counts;
      if (isHere && isOn) c.lineTo(x(round), y(value));
      else if (isHere) c.moveTo(x(round), y(value));
      isOn = isHere;
    });
    c.globalAlpha = counts ? 1 : 0.45;
    c.lineWidth = counts ? (isLarge ? 4 : 2.6) : 1.4;
    c.strokeStyle = colors[side];
    c.setLineDash(side ? [] : [7, 3]);
    c.stroke();
  }
  c.setLineDash([]);
  c.globalAlpha = 1;
  const last = line.length - 1;
  const end = line[last]?.value ?? null;
  if (end === null) return;
  c.fillStyle = colors[side];
  c.beginPath();
  if (side) c.rect(x(last) - 3.5, y(end) - 3.5, 7, 7);
  else c.arc(x(last), y(end), 4, 0, 7);
  c.fill();
}
