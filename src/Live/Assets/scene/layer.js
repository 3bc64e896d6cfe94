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

/**
 * @param {HTMLCanvasElement} canvas
 * @returns {CanvasRenderingContext2D}
 */
export function contextOf(canvas) {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser draws nothing on a canvas');
  return context;
}
