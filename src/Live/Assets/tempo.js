// @ts-check

/** Rounds a second that can be chosen, slowest first; 0: as fast as it goes. */
export const SPEEDS = /** @type {const} */ ([0.5, 1, 2, 5, 0]);

/** Milliseconds for the changes of a round while nothing plays by itself. */
const UNHURRIED = 900;

/**
 * Milliseconds that the changes of each round of a frame have to be shown in; 0: at once.
 * @param {number} rounds rounds in the frame
 * @param {{ playing: boolean, speed: number }} stage
 */
export function paceOf(rounds, { playing, speed }) {
  if (!playing) return UNHURRIED;
  return rounds > 1 || speed === 0 ? 0 : 1000 / speed;
}

/**
 * Whether rounds come so slowly that each can be said aloud.
 * @param {{ playing: boolean, speed: number }} stage
 */
export const isSpoken = ({ playing, speed }) => !playing || (speed > 0 && speed <= 1);
