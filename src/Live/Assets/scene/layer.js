// @ts-check

/** A canvas that is not on the page: what changes seldom is painted on it once, and copied from it. */
export class Layer {
  canvas = document.createElement('canvas');

  /**
   * Empties it.
   * @param {number} width in the canvas' own pixels
   * @param {number} height
   * @param {number} ratio own pixels a pixel of the page
   */
  clear(width, height, ratio) {
    this.canvas.width = width;
    this.canvas.height = height;
    const c = contextOf(this.canvas);
    c.scale(ratio, ratio);
    return c;
  }
}

/** A layer that nothing shines through: without a graphics card it is copied several times faster than one that has to be blended. */
export class Ground extends Layer {
  #context = opaque(this.canvas);

  /**
   * Fills it.
   * @param {number} width in the canvas' own pixels
   * @param {number} height
   * @param {string} color
   */
  fill(width, height, color) {
    if (this.canvas.width !== width) this.canvas.width = width;
    if (this.canvas.height !== height) this.canvas.height = height;
    const c = this.#context;
    c.setTransform(1, 0, 0, 1, 0, 0);
    c.globalAlpha = 1;
    c.fillStyle = color;
    c.fillRect(0, 0, width, height);
    return c;
  }
}

/** @param {HTMLCanvasElement} canvas */
export const opaque = canvas => contextOf(canvas, { alpha: false });

/**
 * @template {HTMLCanvasElement | OffscreenCanvas} T
 * @param {T} canvas
 * @param {CanvasRenderingContext2DSettings} [settings]
 */
export function contextOf(canvas, settings) {
  const context =
    /** @type {T extends HTMLCanvasElement ? CanvasRenderingContext2D : OffscreenCanvasRenderingContext2D} */ (
      canvas.getContext('2d', settings)
    );
  if (!context) throw new Error('the browser draws nothing on a canvas');
  return context;
}
