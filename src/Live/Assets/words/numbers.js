// @ts-check

const NONE = '–';

/**
 * A number as a reader of a language writes it, with a true minus; a dash where there is none.
 * @param {number | null | undefined} value
 * @param {string} language
 * @param {number} digits decimals
 */
export function inWords(value, language, digits = 2) {
  if (value === null || value === undefined) return NONE;
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return value.toLocaleString(language, format).replace('-', '−');
}

/**
 * A share in whole percents; a dash where there is none.
 * @param {number | null | undefined} share
 */
export const percent = share => (share === null || share === undefined ? NONE : `${Math.round(share * 100)} %`);
