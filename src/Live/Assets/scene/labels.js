// @ts-check

/**
 * A name on one line where it fits, else on two, cut off where it does not fit then.
 * @param {string} name
 * @param {(text: string) => boolean} fits
 * @returns {string[]}
 */
export function inLines(name, fits) {
  if (fits(name)) return [name];
  const [first, ...others] = name.split(' ');
  let line = first;
  while (others.length && fits(`${line} ${others[0]}`)) line += ` ${others.shift()}`;
  return others.length ? [cut(line, fits), cut(others.join(' '), fits)] : [cut(line, fits)];
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
