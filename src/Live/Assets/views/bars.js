// @ts-check
import { drawn, made } from '../dom.js';

/**
 * Values as bars; to the left of the middle where they are negative.
 * @param {import('../state.js').PageState} state
 * @param {[string, number][]} values each with its label
 * @param {number} most the value whose bar is as long as there is room for
 * @param {string} color
 */
export function bars(state, values, most, color) {
  const isSigned = values.some(([, value]) => value < -0.005);
  return made(
    'div',
    { class: 'bars' },
    ...values.flatMap(([label, value]) => [
      made('span', {}, label),
      bar(value / most, isSigned, color),
      made('span', {}, state.number(value)),
    ]),
  );
}

/**
 * @param {number} share −1 … 1
 * @param {boolean} isSigned
 * @param {string} color
 */
function bar(share, isSigned, color) {
  const wide = Math.abs(share) * 100;
  const isAgainst = share < 0;
  return drawn(
    'svg',
    { viewBox: isSigned ? '-100 0 200 10' : '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    drawn('rect', { x: isAgainst ? -wide : 0, width: wide, height: 10, fill: isAgainst ? '#b5533c' : color }),
  );
}
