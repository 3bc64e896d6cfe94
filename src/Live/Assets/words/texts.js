// @ts-check
import { en } from './en.js';
import { nl } from './nl.js';

/** @typedef {typeof en} Texts All words of the page in one language. */
/** @typedef {'en' | 'nl'} Language */

/** @type {Record<Language, Texts>} */
export const texts = { en, nl };

/**
 * Whether something, such as what a browser kept, is a language of the page.
 * @param {unknown} value
 * @returns {value is Language}
 */
export const isLanguage = value => value === 'en' || value === 'nl';

/**
 * A text with its places {0}, {1} … filled in; a place without a value is left out.
 * @param {string} text
 * @param {...(string | number)} values
 */
export const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, at) => String(values[at] ?? ''));
