// @ts-check

/** Strength below which a tie is drawn nowhere. */
export const FAINTEST = 0.05;

const BITS = 10;
const MASK = (1 << BITS) - 1;
const BYTES = 4;

/** A tie: the places of two actors among those shown, and its strength, 0 … 1. */
/** @typedef {{ first: number, second: number, strength: number }} Tie */

/**
 * Ties as the program packs them: base64 of four bytes a tie, the lowest first; both places, then the strength in thousandths, ten bits each.
 * @param {string} packed
 * @returns {Tie[]}
 */
export function unpack(packed) {
  const bytes = new DataView(Uint8Array.from(atob(packed), letter => letter.charCodeAt(0)).buffer);
  const ties = [];
  for (let at = 0; at < bytes.byteLength; at += BYTES) {
    const bits = bytes.getInt32(at, true);
    ties.push({ first: bits >> (2 * BITS), second: (bits >> BITS) & MASK, strength: (bits & MASK) / 1000 });
  }
  return ties;
}

/** The ties that are strong enough to be drawn. They fade by themselves; the program tells which ones grew. */
export class Ties {
  /** Strengths by both places in one number. @type {Map<number, number>} */
  #strengths = new Map();

  /** @param {number} decay share of its strength that a tie loses a round */
  constructor(decay) {
    this.decay = decay;
  }

  get size() {
    return this.#strengths.size;
  }

  /**
   * Lets them fade.
   * @param {number} rounds
   */
  fade(rounds) {
    const left = (1 - this.decay) ** rounds;
    if (left < 1) for (const [key, strength] of this.#strengths) this.#put(key, strength * left);
  }

  /**
   * Takes in ties as they are now.
   * @param {string} packed
   */
  grow(packed) {
    for (const { first, second, strength } of unpack(packed)) this.#put((first << BITS) | second, strength);
  }

  /**
   * How many there are of a strength or more.
   * @param {number} strength
   */
  count(strength) {
    let count = 0;
    for (const one of this.#strengths.values()) if (one >= strength) count++;
    return count;
  }

  /**
   * The share that runs between home domains, of those of a strength or more; null: there are none.
   * @param {number} least
   * @param {readonly number[]} home home domain of each actor shown
   */
  between(least, home) {
    let all = 0;
    let between = 0;
    this.each((first, second, strength) => {
      if (strength < least) return;
      all++;
      if (home[first] !== home[second]) between++;
    });
    return all ? between / all : null;
  }

  /**
   * Goes through all of them.
   * @param {(first: number, second: number, strength: number) => void} see
   */
  each(see) {
    for (const [key, strength] of this.#strengths) see(key >> BITS, key & MASK, strength);
  }

  /**
   * @param {number} key
   * @param {number} strength
   */
  #put(key, strength) {
    if (strength < FAINTEST) this.#strengths.delete(key);
    else this.#strengths.set(key, strength);
  }
}
