// @ts-check
import { Layer } from './layer.js';
import { onPage, theme } from './theme.js';

/** @typedef {import('./ring.js').Ring} Ring */
/** @typedef {import('./ties.js').Ties} Ties */

/** Ties of at least this strength count in the web at the end. */
export const STRONG = 0.15;

/** Ties of a strength from … to are drawn with an opacity. */
const STRENGTHS = [
  { from: STRONG, to: 0.4, alpha: 0.16 },
  { from: 0.4, to: 0.65, alpha: 0.34 },
  { from: 0.65, to: 2, alpha: 0.62 },
];

/** Ties that can be drawn as strongly as that; more are drawn paler, but not below a share of it. */
const CLEAR = 350;
const PALEST = 0.6;

/** On a dark page a line of the same opacity is seen less. */
const ON_DARK = 1.6;

/** The ties of a world at the end: within a home domain grey, between domains in the colour of the scenario. */
export class Web {
  #layer = new Layer();

  get canvas() {
    return this.#layer.canvas;
  }

  /**
   * Paints them.
   * @param {HTMLCanvasElement} like a canvas of the size that is needed
   * @param {number} ratio
   * @param {{ ring: Ring, ties: Ties, home: readonly number[], color: string }} what
   */
  paint(like, ratio, { ring, ties, home, color }) {
    const c = this.#layer.clear(like.width, like.height, ratio);
    c.lineWidth = 1.1;
    const thin = Math.max(PALEST, Math.min(1, CLEAR / Math.max(1, ties.count(STRONG)))) * (theme.isDark ? ON_DARK : 1);
    for (const isBetween of [false, true]) {
      c.strokeStyle = isBetween ? onPage(color) : theme.soft;
      for (const { from, to, alpha } of STRENGTHS) {
        c.globalAlpha = Math.min(1, alpha * thin * (isBetween ? 1 : 0.8));
        c.beginPath();
        ties.each((first, second, strength) => {
          const isHere = strength >= from && strength < to && (home[first] !== home[second]) === isBetween;
          if (isHere) arc(c, ring, first, second);
        });
        c.stroke();
      }
    }
    c.globalAlpha = 1;
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
