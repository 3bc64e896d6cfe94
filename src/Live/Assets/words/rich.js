// @ts-check

/**
 * A part of a text: plain words, a word of the glossary, or how many other worlds a measure is ahead in.
 * @typedef {{ plain: string } | { term: string, label: string | undefined } | { ahead: string }} Part
 */

const PIECE = /(\[\[[^\]]+\]\]|\{ahead:[a-z-]+\})/;
const TERM = /^\[\[(\w+)(?:\|([^\]]+))?\]\]$/;
const AHEAD = /^\{ahead:([a-z-]+)\}$/;

/**
 * The parts of a text with [[term]], [[term|words]] and {ahead:measure} in it.
 * @param {string} text
 * @returns {Part[]}
 */
export function partsOf(text) {
  return text.split(PIECE).map(piece => {
    const term = TERM.exec(piece);
    if (term) return { term: term[1], label: term[2] };
    const ahead = AHEAD.exec(piece);
    return ahead ? { ahead: ahead[1] } : { plain: piece };
  });
}
