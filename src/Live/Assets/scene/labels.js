// @ts-check

/**
 * A name on as few lines as it fits on, cut off where it does not fit on as many as there may be.
 * @param {string} name
 * @param {(text: string) => boolean} fits
 * @param {number} most lines
 * @returns {string[]}
 */
export function inLines(name, fits, most = 2) {
  if (fits(name) || most === 1) return [cut(name, fits)];
  const [first, ...others] = name.split(' ');
  let line = first;
  while (others.length && fits(`${line} ${others[0]}`)) line += ` ${others.shift()}`;
  return others.length ? [cut(line, fits), ...inLines(others.join(' '), fits, most - 1)] : [cut(line, fits)];
}

/**
 * A text as far as it fits.
 * @param {string} text
 * @param {(text: string) => boolean} fits
 */
export function cut(text, fits) {
  if (fits(text)) return text;
  let kept = text;
  while (kept && !fits(`${kept}…`)) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
