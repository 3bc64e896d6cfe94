// @ts-check
import { all, byId, made } from '../dom.js';
import { contextOf } from '../scene/layer.js';
import { theme } from '../scene/theme.js';
import { fill } from '../words/texts.js';

/** @typedef {import('../state.js').PageState} PageState */
/** @typedef {import('../scene/scene.js').Scene} Scene */

const WIDTH = 1920;
const HEIGHT = 1240;

/**
 * Saves the moment as a picture: both worlds, the curves, and where it comes from.
 * @param {PageState} state
 * @param {Scene[]} scenes
 * @param {string} link to the moment
 */
export function savePicture(state, scenes, link) {
  const sheet = made('canvas', { width: WIDTH, height: HEIGHT });
  const c = contextOf(sheet);
  c.fillStyle = theme.paper;
  c.fillRect(0, 0, WIDTH, HEIGHT);
  c.textBaseline = 'top';
  write(c, state.word(state.setup.title), 40, 24, 34, theme.ink, true);
  scenes.forEach((scene, side) => drawWorld(c, state, scene, side));
  if (!state.stage.held) drawCurves(c);
  const { t, setup, round, stage } = state;
  write(c, byId('band', HTMLElement).textContent ?? '', 40, 1150, 18, theme.soft);
  write(c, fill(t.pictureFoot, setup.name, setup.seed, round, stage.moment), 40, 1180, 18, theme.soft);
  write(c, link, 40, 1210, 14, theme.soft);
  sheet.toBlob(blob => {
    if (blob) download(blob, `opgavesim-${setup.name}-${round}.png`);
  });
}

/**
 * @param {CanvasRenderingContext2D} c
 * @param {string} text
 * @param {number} x
 * @param {number} y
 * @param {number} size
 * @param {string} color
 * @param {boolean} isBold
 */
function write(c, text, x, y, size, color, isBold = false) {
  c.font = `${isBold ? '600 ' : ''}${size}px system-ui, "Liberation Sans", sans-serif`;
  c.fillStyle = color;
  c.fillText(text, x, y);
}

/**
 * @param {CanvasRenderingContext2D} c
 * @param {PageState} state
 * @param {Scene} scene
 * @param {number} side
 */
function drawWorld(c, state, { canvas }, side) {
  const x = 40 + side * 930;
  const scale = Math.min(900 / canvas.width, 720 / canvas.height);
  c.fillStyle = state.color(side);
  c.fillRect(x, 84, 900, 5);
  write(c, state.scenario(side), x, 98, 26, state.color(side), true);
  c.drawImage(canvas, x + (900 - canvas.width * scale) / 2, 136, canvas.width * scale, canvas.height * scale);
}

/** @param {CanvasRenderingContext2D} c */
function drawCurves(c) {
  const chosen = document.querySelector('#measures [aria-pressed=true] span')?.textContent ?? '';
  /** @type {HTMLCanvasElement[]} */ (all('.panel canvas, #outcome canvas')).forEach((canvas, at) => {
    if (!canvas.width || !canvas.height) return;
    const x = 40 + at * 1240;
    const scale = Math.min((at ? 600 : 1180) / canvas.width, 230 / canvas.height);
    if (!at) write(c, chosen, x, 886, 18, theme.ink, true);
    c.drawImage(canvas, x, 912, canvas.width * scale, canvas.height * scale);
  });
}

/**
 * @param {Blob} blob
 * @param {string} name
 */
function download(blob, name) {
  const link = made('a', { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
