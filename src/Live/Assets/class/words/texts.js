// @ts-check
import { isLanguage } from '../../words/texts.js';
import { en } from './en.js';
import { nl } from './nl.js';

/** @typedef {typeof en} Texts All words of the class's page in one language. */
/** @typedef {import('../../words/texts.js').Language} Language */

/** @type {Record<Language, Texts>} */
export const texts = { en, nl };

/**
 * The first language of a device that the page speaks; null: it speaks none of them.
 * @param {readonly string[]} languages of the device, the dearest first
 * @returns {Language | null}
 */
export const ownLanguage = languages => languages.map(one => one.slice(0, 2).toLowerCase()).find(isLanguage) ?? null;
