// @ts-check
import { drawn } from '../dom.js';
import { pathOf } from '../scene/shapes.js';
import { onPage } from '../scene/theme.js';

/**
 * The shape and colour of a kind.
 * @param {import('../protocol.js').WorldSetup} setup
 * @param {number | undefined} kind undefined: the sample leaves the actor out
 */
export function glyph(setup, kind) {
  const look = kind === undefined ? undefined : setup.kindLooks[kind];
  const color = kind === undefined ? undefined : setup.kindColors[kind];
  return drawn(
    'svg',
    { viewBox: '-7 -7 14 14', 'aria-hidden': 'true' },
    drawn('path', { d: pathOf(look ?? 0, 4.6), fill: color === undefined ? '#999' : onPage(color) }),
  );
}

/**
 * The same, in a line of text.
 * @param {import('../protocol.js').WorldSetup} setup
 * @param {number | undefined} kind
 */
export function glyphInline(setup, kind) {
  const svg = glyph(setup, kind);
  svg.setAttribute('width', '12');
  svg.setAttribute('height', '12');
  return svg;
}
