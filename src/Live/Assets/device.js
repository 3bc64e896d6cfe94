// @ts-check
import { isLanguage } from './words/texts.js';
/** @typedef {import('./words/texts.js').Language} Language */

/** What this device remembers of its reader: the language and the size of letters; and the teacher's token, in this tab alone. */
export class Device {
  /** @returns {Language | null} null: none was chosen */
  get language() {
    const kept = localStorage.getItem('language');
    return isLanguage(kept) ? kept : null;
  }

  /** @param {Language} language */
  keepLanguage(language) {
    localStorage.setItem('language', language);
  }

  /** Whether letters are large, for a projector. */
  get isLarge() {
    return localStorage.getItem('large') === '1';
  }

  /** @param {boolean} isLarge */
  keepSize(isLarge) {
    localStorage.setItem('large', isLarge ? '1' : '0');
  }

  get token() {
    return sessionStorage.getItem('token');
  }

  /** @param {string | null} token null: forget it */
  keepToken(token) {
    if (token === null) sessionStorage.removeItem('token');
    else sessionStorage.setItem('token', token);
  }
}
