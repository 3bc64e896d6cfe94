// @ts-check
import { FULL } from './shapes.js';
import { onPage, theme, tint } from './theme.js';

/** @typedef {import('./board.js').Worth} Worth */
/** @typedef {import('./places.js').Point} Point */

const REALISED = 0;
const NO_AGREEMENT = 1;
const SUNK = 3;

/** Novelty at which its mark is full: somewhat above what chance gives, 1. */
const MOST_NOVELTY = 1.2;

/**
 * Paints a table that closed: what it is worth as two marks, quality filled and novelty hollow; a dash without agreement, a cross where it dissolved, a stroke where nothing was delivered.
 * @param {CanvasRenderingContext2D} c
 * @param {Worth} worth
 * @param {Point} at
 * @param {number} radius
 * @param {string} color of its scenario
 * @param {number} grown how far the marks have risen, 0 … 1
 */
export function paintWorth(c, { outcome, quality, novelty }, at, radius, color, grown = 1) {
  const isRealised = outcome === REALISED;
  c.beginPath();
  c.arc(...at, radius, 0, FULL);
  c.fillStyle = isRealised ? tint(color) : theme.end;
  c.fill();
  c.lineWidth = radius > 8 ? 1.2 : 0.8;
  c.strokeStyle = isRealised ? onPage(color) : theme.soft;
  c.stroke();
  if (isRealised)
    paintMarks(c, at, radius, onPage(color), (quality ?? 0) * grown, ((novelty ?? 0) / MOST_NOVELTY) * grown);
  else paintSign(c, outcome, at, radius * 0.42);
}

/**
 * @param {CanvasRenderingContext2D} c
 * @param {Point} at
 * @param {number} radius
 * @param {string} color
 * @param {number} quality 0 … 1
 * @param {number} novelty 0 … 1
 */
function paintMarks(c, [x, y], radius, color, quality, novelty) {
  const wide = radius * 0.34;
  const high = radius * 1.16;
  const foot = y + high / 2;
  const rise = (/** @type {number} */ share) => high * Math.max(0, Math.min(1, share));
  c.fillStyle = color;
  c.fillRect(x - wide - radius * 0.09, foot - rise(quality), wide, rise(quality));
  c.fillStyle = theme.paper;
  c.fillRect(x + radius * 0.09, foot - rise(novelty), wide, rise(novelty));
  c.lineWidth = Math.max(0.8, radius * 0.09);
  c.strokeStyle = color;
  c.strokeRect(x + radius * 0.09, foot - rise(novelty), wide, rise(novelty));
  c.beginPath();
  c.moveTo(x - radius * 0.5, foot);
  c.lineTo(x + radius * 0.5, foot);
  c.stroke();
}

/**
 * A dash, a stroke or a cross.
 * @param {CanvasRenderingContext2D} c
 * @param {import('../protocol.js').Outcome} outcome
 * @param {Point} at
 * @param {number} r
 */
function paintSign(c, outcome, [x, y], r) {
  c.strokeStyle = theme.soft;
  c.lineWidth = Math.max(1.2, r * 0.35);
  c.lineCap = 'round';
  c.beginPath();
  if (outcome === NO_AGREEMENT) {
    c.moveTo(x - r, y);
    c.lineTo(x + r, y);
  } else if (outcome === SUNK) {
    c.moveTo(x - r * 0.6, y + r * 0.9);
    c.lineTo(x + r * 0.6, y - r * 0.9);
  } else {
    c.moveTo(x - r * 0.8, y - r * 0.8);
    c.lineTo(x + r * 0.8, y + r * 0.8);
    c.moveTo(x + r * 0.8, y - r * 0.8);
    c.lineTo(x - r * 0.8, y + r * 0.8);
  }
  c.stroke();
  c.lineCap = 'butt';
}
