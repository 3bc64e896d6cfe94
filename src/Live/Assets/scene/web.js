// @ts-check
import { Layer } from './layer.js';

/** @typedef {import('./ring.js').Ring} Ring */
/** @typedef {import('./ties.js').Ties} Ties */

/** Ties of a strength from … to are drawn with an opacity. */
const STRENGTHS = [
  { from: 0.1, to: 0.45, alpha: 0.035 },
  { from: 0.45, to: 0.6, alpha: 0.07 },
  { from: 0.6, to: 2, alpha: 0.2 },
];
/** More ties than these are painted more seldom. */
const MANY = 1500;
const SELDOM = 3000; // milliseconds

/** The ties of a world, as a web between actors. */
export class Web {
  #layer = new Layer();
  #paintedAt = -Infinity;
  /** @type {Ring | null} */
  #paintedFor = null;

  get canvas() {
    return this.#layer.canvas;
  }

  /**
   * Paints them, unless they are many and were painted a moment ago.
   * @param {HTMLCanvasElement} like a canvas of the size that is needed
   * @param {number} ratio
   * @param {Ring} ring
   * @param {Ties} ties
   */
  paint(like, ratio, ring, ties) {
    const now = performance.now();
    const isFresh = this.#paintedFor === ring && now - this.#paintedAt < SELDOM;
    if (isFresh && ties.size > MANY && this.canvas.width === like.width && this.canvas.height === like.height) return;
    this.#paintedAt = now;
    this.#paintedFor = ring;
    const c = this.#layer.clear(like.width, like.height, ratio);
    c.lineWidth = 1;
    const thin = Math.min(1, 500 / Math.max(1, ties.size));
    for (const { from, to, alpha } of STRENGTHS) {
      c.strokeStyle = `rgba(60,70,85,${alpha * (0.35 + 0.65 * thin)})`;
      c.beginPath();
      ties.each((first, second, strength) => {
        if (strength >= from && strength < to) arc(c, ring, first, second);
      });
      c.stroke();
    }
  }
}

/**
 * A curve between two actors, bent towards the middle.
 * @param {CanvasRenderingContext2D} c
 * @param {Ring} ring
 * @param {number} first place of the one among those shown
 * @param {number} second of the other
 */
export function arc(c, { at, cx, cy }, first, second) {
  const ax = at[first * 2];
  const ay = at[first * 2 + 1];
  const bx = at[second * 2];
  const by = at[second * 2 + 1];
  c.moveTo(ax, ay);
  c.quadraticCurveTo(cx + (ax + bx - 2 * cx) * 0.22, cy + (ay + by - 2 * cy) * 0.22, bx, by);
}
