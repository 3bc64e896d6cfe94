// @ts-check
import { all } from '../dom.js';

/** @typedef {import('../words/texts.js').Texts} Texts */

/**
 * The words of everything that stands on the page from the start.
 * @param {Texts} t
 */
export function renderLabels(t) {
  for (const one of all('[data-text]')) one.textContent = textOf(t, one.dataset.text);
  for (const one of all('[data-title]')) one.title = textOf(t, one.dataset.title);
  for (const one of all('[data-label]')) one.setAttribute('aria-label', textOf(t, one.dataset.label));
}

/**
 * @param {Texts} t
 * @param {string | undefined} key
 */
function textOf(t, key) {
  const text = t[/** @type {keyof Texts} */ (key)];
  if (typeof text !== 'string') throw new Error(`there is no text ${key}`);
  return text;
}
