// @ts-check
import { isAboveOrBelow } from './ring.js';
import { stamp } from './sprites.js';
import { turnOf } from './shapes.js';
import { theme } from './theme.js';

/** @typedef {import('./scene.js').Drawing} Drawing */

/**
 * Paints actors where they are at home: pale who never sat at a table, ringed who sits at one.
 * @param {CanvasRenderingContext2D} c
 * @param {Drawing} drawing
 */
export function paintHomes(c, { setup, board, geometry: { ring }, sprites, isWeb }) {
  setup.kind.forEach((kind, index) => {
    const actor = index * setup.stride;
    const isBusy = board.seated.has(actor) && !isWeb;
    c.globalAlpha = isBusy ? 1 : board.everSeated.has(actor) ? 0.8 : 0.34;
    stamp(c, (isBusy ? sprites.busy : sprites.atHome)[kind], ring.at[index * 2], ring.at[index * 2 + 1]);
  });
  c.globalAlpha = 1;
}

/**
 * Paints the names of domains around the ring.
 * @param {CanvasRenderingContext2D} c
 * @param {Drawing} drawing
 * @param {readonly number[]} [only] those that somebody points at
 */
export function paintDomains(c, { geometry: { ring }, isLarge, font }, only) {
  c.fillStyle = isLarge || only ? theme.ink : theme.soft;
  c.textBaseline = 'middle';
  c.font = only ? `600 ${font}` : font;
  const leading = isLarge ? 23 : 14;
  ring.labels.forEach((lines, field) => {
    if (only && !only.includes(field)) return;
    const turn = turnOf(field, ring.labels.length);
    const x = ring.cx + Math.cos(turn) * (ring.rx + ring.dot + 7);
    const y = ring.cy + Math.sin(turn) * (ring.ry + ring.dot + 8);
    c.textAlign = isAboveOrBelow(turn) ? 'center' : Math.cos(turn) > 0 ? 'left' : 'right';
    lines.forEach((line, at) => c.fillText(line, x, y + (at - (lines.length - 1) / 2) * leading));
  });
}
