// @ts-check

/**
 * A part of a text: plain words, or a word of the glossary.
 * @typedef {{ plain: string } | { term: string, label: string | undefined }} Part
 */

const PIECE = /(\[\[[^\]]+\]\])/;
const TERM = /^\[\[(\w+)(?:\|([^\]]+))?\]\]$/;

/**
 * The parts of a text with [[term]] and [[term|words]] in it.
 * @param {string} text
 * @returns {Part[]}
 */
export function partsOf(text) {
  return text.split(PIECE).map(piece => {
    const term = TERM.exec(piece);
    return term ? { term: term[1], label: term[2] } : { plain: piece };
  });
}
