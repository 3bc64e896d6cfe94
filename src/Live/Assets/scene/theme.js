// @ts-check

/** What everything on a canvas is painted with: as the page is, light or dark. */
export const theme = {
  isDark: false,
  ink: '#1d2127',
  soft: '#575e68',
  line: '#dcdfe4',
  paper: '#ffffff',
  tint: '#f2f1ec',
  end: '#e3e5e8',
};

/** Takes the colours that the page has now. */
export function takeTheme() {
  const style = getComputedStyle(document.documentElement);
  const of = (/** @type {string} */ name) => style.getPropertyValue(name).trim();
  theme.isDark = of('--dark') === '1';
  theme.ink = of('--ink');
  theme.soft = of('--soft');
  theme.line = of('--line');
  theme.paper = of('--sheet');
  theme.tint = of('--tint');
  theme.end = of('--end');
}

/**
 * A colour as it can be seen on the page: on a dark one, with much white.
 * @param {string} color #RRGGBB
 * @param {boolean} isDark
 */
export function onPage(color, isDark = theme.isDark) {
  return isDark ? mixed(color, 0.5, 255) : color;
}

/**
 * A colour mixed with the page: a surface for something of that colour.
 * @param {string} color #RRGGBB
 * @param {boolean} isDark
 */
export function tint(color, isDark = theme.isDark) {
  return isDark ? mixed(color, 0.72, 32) : mixed(color, 0.86, 255);
}

/**
 * @param {string} color #RRGGBB
 * @param {number} share of the grey that is mixed in, 0 … 1
 * @param {number} grey 0 … 255
 */
function mixed(color, share, grey) {
  const bits = parseInt(color.slice(1), 16);
  const parts = [bits >> 16, (bits >> 8) & 255, bits & 255].map(part => Math.round(part + (grey - part) * share));
  return `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`;
}
