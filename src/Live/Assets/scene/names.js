// @ts-check
import { cut, inLines } from './labels.js';
import { theme } from './theme.js';

/** @typedef {import('./places.js').Point} Point */
/** @typedef {{ text: string, at: Point }} Named Words that belong to a point. */
/** @typedef {{ lines: string[], x: number, y: number, isLeft: boolean, at: Point }} Placed The same in lines, the first of which is written at a height. */

/**
 * What names are placed in.
 * @typedef {object} Room
 * @property {number} width
 * @property {number} height
 * @property {number} leading height of a line
 * @property {number} gap between a point and its name
 * @property {(text: string) => number} measure width of a text
 * @property {(y: number) => number} [rim] how far from the middle all points lie at a height; names stand beyond it
 */

/** Pixels that a name keeps from the edge. */
const EDGE = 4;

/** Times that names are placed: how much room a name has depends on its height, and its height on the lines that all take. */
const TURNS = 4;
/** Pixels between two names: at least, and at most. */
const APART = [2, 7];

/**
 * Places names beside their points: away from the middle, in one line or two, none upon another; where there are too many for that, each in one line, and
 * no more than there is room for.
 * @param {Named[]} named
 * @param {Room} room
 * @returns {Placed[]}
 */
export function placeNames(named, room) {
  return [true, false].flatMap(isLeft => {
    const side = named.filter(one => one.at[0] < room.width / 2 === isLeft);
    side.sort((one, other) => one.at[1] - other.at[1]);
    const rows = Math.floor(room.height / (room.leading + APART[0]));
    let placed = side.slice(0, rows).map(({ text, at }) => ({ text, lines: [text], at, isLeft, x: 0, y: at[1] }));
    for (let turn = 0; turn < TURNS; turn++) {
      placed = placed.map(one => inRoom(one, room, 2));
      if (heightOf(placed, room) > room.height) placed = placed.map(one => inRoom(one, room, 1));
      spread(placed, room);
    }
    return placed;
  });
}

/**
 * A name in as many lines as it takes at its height, beyond all points there.
 * @template {Placed & { text: string }} T
 * @param {T} one
 * @param {Room} room
 * @param {1 | 2} rows lines at most
 * @returns {T}
 */
function inRoom(one, { width, leading, gap, measure, rim = () => 0 }, rows) {
  const rims = one.lines.map((_, row) => rim(one.y + row * leading));
  const far = Math.max(Math.abs(one.at[0] - width / 2), ...rims) + gap;
  const most = Math.max(40, width / 2 - far - EDGE);
  const fits = (/** @type {string} */ part) => measure(part) <= most;
  const lines = rows === 1 ? [cut(one.text, fits)] : inLines(one.text, fits);
  return { ...one, lines, x: width / 2 + (one.isLeft ? -far : far) };
}

/**
 * The height that names of one side take at least.
 * @param {Placed[]} placed
 * @param {Room} room
 */
const heightOf = (placed, { leading }) =>
  placed.reduce((sum, one) => sum + one.lines.length * leading + APART[0], -APART[0]);

/**
 * Gives the names of one side heights, each as near to its point as it can be.
 * @param {Placed[]} placed from above to below; their heights are set
 * @param {Room} room
 */
function spread(placed, room) {
  const { height, leading } = room;
  const left = (height - heightOf(placed, room)) / Math.max(1, placed.length - 1);
  const apart = APART[0] + Math.max(0, Math.min(APART[1] - APART[0], left));
  let free = leading / 2;
  for (const one of placed) {
    one.y = Math.max(free, one.at[1] - ((one.lines.length - 1) * leading) / 2);
    free = one.y + one.lines.length * leading + apart;
  }
  let most = height - leading / 2;
  for (const one of placed.toReversed()) {
    one.y = Math.min(one.y, most - (one.lines.length - 1) * leading);
    most = one.y - leading - apart;
  }
}

/**
 * Writes names beside actors, with the page's colour around the letters so that they stand out from what lies behind them.
 * @param {CanvasRenderingContext2D} c
 * @param {import('./scene.js').Drawing} drawing
 * @param {number[]} actors
 */
export function paintNames(c, { geometry, names, font, isLarge, width, height }, actors) {
  const named = actors.flatMap(actor => {
    const at = geometry.actorAt(actor);
    return at ? [{ text: names(actor), at }] : [];
  });
  c.font = `600 ${font}`;
  c.textBaseline = 'middle';
  c.lineJoin = 'round';
  const { ring } = geometry;
  const leading = isLarge ? 22 : 13.5;
  const gap = ring.dot + 5;
  const rim = (/** @type {number} */ y) => ring.rx * Math.sqrt(Math.max(0, 1 - ((y - ring.cy) / ring.ry) ** 2));
  const measure = (/** @type {string} */ text) => c.measureText(text).width;
  for (const placed of placeNames(named, { width, height, leading, gap, measure, rim }))
    paintName(c, placed, leading, gap);
}

/**
 * @param {CanvasRenderingContext2D} c
 * @param {Placed} placed
 * @param {number} leading
 * @param {number} gap
 */
function paintName(c, { lines, x, y, isLeft, at }, leading, gap) {
  const middle = y + ((lines.length - 1) * leading) / 2;
  if (Math.hypot(x - at[0], middle - at[1]) > gap + 6) {
    c.strokeStyle = theme.soft;
    c.lineWidth = 0.8;
    c.beginPath();
    c.moveTo(...at);
    c.lineTo(x, middle);
    c.stroke();
  }
  c.textAlign = isLeft ? 'right' : 'left';
  lines.forEach((line, row) => {
    c.lineWidth = 4;
    c.strokeStyle = theme.paper;
    c.strokeText(line, x, y + row * leading);
    c.fillStyle = theme.ink;
    c.fillText(line, x, y + row * leading);
  });
}
