// @ts-check
import { Layer, contextOf } from '../scene/layer.js';
import { ease } from '../scene/shapes.js';
import { theme } from '../scene/theme.js';

/** @typedef {import('../protocol.js').ShownClosedTable} ShownClosedTable */

/** A table that has both: its novelty, its quality, and since when its dot is there. */
/** @typedef {{ issue: number, side: number, novelty: number, quality: number, counts: boolean, since: number }} Dot */

/**
 * What a scatter shows.
 * @typedef {object} Cloud
 * @property {Dot[]} dots
 * @property {string[]} colors by side
 * @property {boolean} hasMeans whether means are shown
 * @property {number | undefined} issue the issue that somebody points at
 * @property {boolean} isLarge whether letters are large
 * @property {[string, string]} axes words of the axes: novelty, quality
 * @property {(value: number, digits: number) => string} number a number in words
 * @property {number} now
 */

/** Milliseconds in which a dot appears. */
export const APPEARS = 600;

const MOST_QUALITY = 1;

/**
 * The dots of tables that have a novelty and a quality.
 * @param {readonly ShownClosedTable[]} closed
 * @param {number} side
 * @param {(at: number) => number} since
 * @returns {Dot[]}
 */
export const dotsOf = (closed, side, since) =>
  closed.flatMap(({ issue, quality, novelty, counts }, at) =>
    quality === null || novelty === null ? [] : [{ issue, side, novelty, quality, counts, since: since(at) }],
  );

/**
 * The means of the dots of a side that count; null: there are none.
 * @param {readonly Dot[]} dots
 * @param {number} side
 */
export function meanOf(dots, side) {
  const own = dots.filter(dot => dot.side === side && dot.counts);
  if (!own.length) return null;
  const mean = (/** @type {(dot: Dot) => number} */ of) => own.reduce((sum, dot) => sum + of(dot), 0) / own.length;
  return { novelty: mean(dot => dot.novelty), quality: mean(dot => dot.quality) };
}

/** Where things are in a scatter. @typedef {{ left: number, top: number, width: number, height: number, most: number }} Frame */

/**
 * @param {HTMLCanvasElement} canvas
 * @param {Cloud} cloud
 * @returns {Frame}
 */
export function frameOf(canvas, { dots, isLarge }) {
  const box = canvas.getBoundingClientRect();
  const left = isLarge ? 52 : 40;
  const foot = isLarge ? 48 : 34;
  const most = Math.max(1.2, Math.ceil(Math.max(0, ...dots.map(dot => dot.novelty)) * 5) / 5);
  const top = isLarge ? 26 : 19;
  return { left, top, width: box.width - left - 12, height: box.height - top - foot, most };
}

/**
 * @param {Frame} frame
 * @param {{ novelty: number, quality: number }} dot
 * @returns {[number, number]}
 */
export const pointOfDot = ({ left, top, width, height, most }, { novelty, quality }) => [
  left + (width * novelty) / most,
  top + height * (1 - Math.max(0, Math.min(MOST_QUALITY, quality)) / MOST_QUALITY),
];

/** Every closed table of both worlds by its novelty and its quality, and where their means are. */
export class Scatter {
  /** The axes and the dots that have appeared. */
  #settled = new Layer();
  #settledOf = '';

  /**
   * Draws it.
   * @param {HTMLCanvasElement} canvas
   * @param {Cloud} cloud
   * @returns {boolean} whether a dot is still on its way
   */
  draw(canvas, cloud) {
    const box = canvas.getBoundingClientRect();
    if (box.width < 40 || box.height < 40) return false;
    const ratio = Math.min(2, devicePixelRatio || 1);
    const [width, height] = [Math.round(box.width * ratio), Math.round(box.height * ratio)];
    canvas.width = width;
    canvas.height = height;
    const c = contextOf(canvas);
    const frame = frameOf(canvas, cloud);
    const there = cloud.dots.filter(dot => dot.since <= cloud.now);
    const isSettled = (/** @type {Dot} */ dot) => cloud.now - dot.since >= APPEARS;
    this.#settle(frame, cloud, there.filter(isSettled), { width, height, ratio });
    c.drawImage(this.#settled.canvas, 0, 0);
    c.scale(ratio, ratio);
    for (const dot of there) if (!isSettled(dot)) drawDot(c, frame, cloud, dot);
    const twins = there.filter(dot => dot.issue === cloud.issue);
    if (cloud.issue !== undefined) drawTwins(c, frame, cloud, twins);
    else if (cloud.hasMeans) for (const side of [0, 1]) drawMean(c, frame, cloud, there, side);
    return cloud.dots.some(dot => !isSettled(dot));
  }

  /**
   * Paints what does not move, where it is not as it was.
   * @param {Frame} frame
   * @param {Cloud} cloud
   * @param {Dot[]} dots
   * @param {{ width: number, height: number, ratio: number }} size
   */
  #settle(frame, cloud, dots, { width, height, ratio }) {
    const { colors, axes, issue, isLarge, number } = cloud;
    const which = dots.map(dot => `${dot.side}-${dot.issue}`).join();
    const key = [width, height, frame.most, colors, axes, number(0.5, 1), issue, isLarge, theme.paper, which].join(' ');
    if (this.#settledOf === key) return;
    this.#settledOf = key;
    const c = this.#settled.clear(width, height, ratio);
    drawAxes(c, frame, cloud);
    for (const dot of dots) drawDot(c, frame, cloud, dot);
  }
}

/**
 * @param {CanvasRenderingContext2D} c
 * @param {Frame} frame
 * @param {Cloud} cloud
 */
function drawAxes(c, frame, { isLarge, axes, number }) {
  const { left, top, width, height, most } = frame;
  const size = isLarge ? 16 : 11.5;
  c.font = `${size}px system-ui, "Liberation Sans", sans-serif`;
  c.fillStyle = isLarge ? theme.ink : theme.soft;
  c.strokeStyle = theme.line;
  c.lineWidth = 1;
  c.textAlign = 'right';
  c.textBaseline = 'middle';
  for (const value of [0, 0.5, 1]) {
    const y = top + height * (1 - value);
    line(c, left, y, left + width, y);
    c.fillText(number(value, 1), left - 5, y);
  }
  c.textAlign = 'center';
  c.textBaseline = 'top';
  for (const value of [0, 0.5, 1].filter(one => one <= most)) {
    const x = left + (width * value) / most;
    line(c, x, top, x, top + height);
    c.fillText(number(value, 1), x, top + height + 4);
  }
  c.font = `600 ${size}px system-ui, "Liberation Sans", sans-serif`;
  c.textAlign = 'right';
  c.fillText(`${axes[0]} →`, left + width, top + height + 5 + size);
  c.textAlign = 'left';
  c.fillText(`↑ ${axes[1]}`, 2, 0);
}

/**
 * @param {CanvasRenderingContext2D} c
 * @param {number} x
 * @param {number} y
 * @param {number} toX
 * @param {number} toY
 */
function line(c, x, y, toX, toY) {
  c.beginPath();
  c.moveTo(x, y);
  c.lineTo(toX, toY);
  c.stroke();
}

/**
 * @param {CanvasRenderingContext2D} c
 * @param {Frame} frame
 * @param {Cloud} cloud
 * @param {Dot} dot
 */
function drawDot(c, frame, { colors, issue, isLarge, now }, dot) {
  const [x, y] = pointOfDot(frame, dot);
  const grown = ease((now - dot.since) / APPEARS);
  const r = (isLarge ? 7 : 4.6) * (1 + (1 - grown) * 1.8);
  const isDimmed = issue !== undefined && issue !== dot.issue;
  c.globalAlpha = (isDimmed ? 0.14 : dot.counts ? 0.62 : 0.3) * Math.max(0.05, grown);
  mark(c, dot.side, x, y, r);
  c.fillStyle = colors[dot.side];
  if (dot.counts) c.fill();
  c.strokeStyle = colors[dot.side];
  c.lineWidth = 1;
  c.stroke();
  c.globalAlpha = 1;
}

/**
 * A circle for the left world, a square for the right one.
 * @param {CanvasRenderingContext2D} c
 * @param {number} side
 * @param {number} x
 * @param {number} y
 * @param {number} r
 */
function mark(c, side, x, y, r) {
  c.beginPath();
  if (side) c.rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8);
  else c.arc(x, y, r, 0, 7);
}

/**
 * @param {CanvasRenderingContext2D} c
 * @param {Frame} frame
 * @param {Cloud} cloud
 * @param {Dot[]} dots
 * @param {number} side
 */
function drawMean(c, frame, { colors, isLarge }, dots, side) {
  const mean = meanOf(dots, side);
  if (!mean) return;
  const [x, y] = pointOfDot(frame, mean);
  const r = isLarge ? 13 : 9;
  mark(c, side, x, y, r + 2.5);
  c.fillStyle = theme.paper;
  c.fill();
  mark(c, side, x, y, r);
  c.fillStyle = colors[side];
  c.fill();
  c.strokeStyle = theme.ink;
  c.lineWidth = 2;
  c.stroke();
}

/**
 * The tables of one issue in both worlds, with a line between them.
 * @param {CanvasRenderingContext2D} c
 * @param {Frame} frame
 * @param {Cloud} cloud
 * @param {Dot[]} twins
 */
function drawTwins(c, frame, { colors, isLarge }, twins) {
  const points = twins.map(dot => pointOfDot(frame, dot));
  c.strokeStyle = theme.ink;
  c.lineWidth = 2;
  if (points.length === 2) line(c, ...points[0], ...points[1]);
  twins.forEach((dot, at) => {
    mark(c, dot.side, ...points[at], isLarge ? 10 : 7);
    c.fillStyle = colors[dot.side];
    c.fill();
    c.stroke();
  });
}
