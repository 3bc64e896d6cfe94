// @ts-check

/** A whole turn. */
export const FULL = Math.PI * 2;

/** The angle of a domain among all of them: the first is above. */
export const turnOf = (/** @type {number} */ field, /** @type {number} */ fields) =>
  -Math.PI / 2 + (FULL * field) / fields;

/** What a shape is drawn with: a canvas, or something that writes a path down. */
/** @typedef {Pick<CanvasPath, 'arc' | 'rect' | 'moveTo' | 'lineTo' | 'closePath'> & { beginPath(): void }} Pen */

/**
 * The shape of a kind around 0, 0.
 * @param {Pen} pen
 * @param {number} look which one
 * @param {number} r how large
 */
export function shape(pen, look, r) {
  pen.beginPath();
  if (look % 5 === 0) pen.arc(0, 0, r, 0, FULL);
  else if (look % 5 === 1) pen.rect(-r * 0.88, -r * 0.88, r * 1.76, r * 1.76);
  else polygon(pen, cornersOf(look % 5, r));
}

/**
 * @param {number} look
 * @param {number} r
 * @returns {[number, number][]}
 */
function cornersOf(look, r) {
  if (look === 2) return [[0, -r * 1.2], [r * 1.15, r * 0.85], [-r * 1.15, r * 0.85]]; // prettier-ignore
  if (look === 3) return [[0, -r * 1.25], [r * 1.25, 0], [0, r * 1.25], [-r * 1.25, 0]]; // prettier-ignore
  return [0, 1, 2, 3, 4, 5].map(i => [Math.cos((i * FULL) / 6) * r * 1.1, Math.sin((i * FULL) / 6) * r * 1.1]);
}

/**
 * @param {Pen} pen
 * @param {[number, number][]} corners
 */
function polygon(pen, [first, ...others]) {
  pen.moveTo(...first);
  for (const corner of others) pen.lineTo(...corner);
  pen.closePath();
}

/**
 * A shape as the path of an SVG.
 * @param {number} look
 * @param {number} size
 */
export function pathOf(look, size) {
  let path = '';
  shape(
    {
      beginPath() {},
      arc: (_x, _y, r) => (path += `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`),
      rect: (x, y, w, h) => (path += `M${x} ${y}h${w}v${h}h${-w}z`),
      moveTo: (x, y) => (path += `M${x} ${y}`),
      lineTo: (x, y) => (path += `L${x} ${y}`),
      closePath: () => (path += 'z'),
    },
    look,
    size,
  );
  return path;
}

/**
 * Progress that begins and ends gently.
 * @param {number} t 0 … 1; outside of it, the nearer end
 */
export const ease = t => (t < 0 ? 0 : t > 1 ? 1 : t * t * (3 - 2 * t));
