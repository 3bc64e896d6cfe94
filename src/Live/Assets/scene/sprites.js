// @ts-check
import { contextOf } from './layer.js';
import { shape } from './shapes.js';
import { onPage, theme } from './theme.js';

/** @typedef {{ box: ImageBitmap, half: number }} Sprite A picture of an actor, and half of its width. */

/** Pictures of actors by kind: many are drawn, so each is painted once. */
export class Sprites {
  /**
   * @param {import('../protocol.js').WorldSetup} setup
   * @param {number} dot radius of an actor at home
   * @param {number} tableRadius
   * @param {number} ratio own pixels a pixel of the page
   */
  constructor(setup, dot, tableRadius, ratio) {
    this.ratio = ratio;
    this.setup = setup;
    /** Radius of an actor at a table. */
    this.seatSize = Math.max(1.9, Math.min(9, tableRadius * 0.28));
    this.atHome = setup.kinds.map((_, kind) => this.#make(kind, dot, false));
    this.busy = setup.kinds.map((_, kind) => this.#make(kind, dot, true));
    this.seated = setup.kinds.map((_, kind) => this.#make(kind, this.seatSize, false));
    /** Of an actor that the sample leaves out. */
    this.unknown = this.#make(0, this.seatSize, false, '#999');
  }

  /**
   * @param {number} kind
   * @param {number} radius
   * @param {boolean} hasRing
   * @param {string} [only] the one colour of all of it
   * @returns {Sprite}
   */
  #make(kind, radius, hasRing, only) {
    const size = Math.ceil((radius + 3) * 2 * this.ratio);
    const box = new OffscreenCanvas(size, size);
    const c = contextOf(box);
    const half = size / this.ratio / 2;
    c.scale(this.ratio, this.ratio);
    c.translate(half, half);
    shape(c, this.setup.kindLooks[kind], radius);
    c.fillStyle = only ?? onPage(this.setup.kindColors[kind]);
    c.fill();
    c.lineWidth = hasRing ? 1.5 : 0.8;
    c.strokeStyle = only ?? (hasRing ? theme.ink : theme.paper);
    c.stroke();
    return { box: box.transferToImageBitmap(), half }; // a bitmap is stamped faster than a canvas, which could change
  }
}

/**
 * @param {CanvasRenderingContext2D} c
 * @param {Sprite} sprite
 * @param {number} x
 * @param {number} y
 */
export const stamp = (c, { box, half }, x, y) => c.drawImage(box, x - half, y - half, half * 2, half * 2);
