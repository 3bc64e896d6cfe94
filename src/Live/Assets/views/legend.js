// @ts-check
import { byId, drawn, made } from '../dom.js';
import { kindWord } from '../words/names.js';
import { fill } from '../words/texts.js';
import { glyph } from './glyph.js';

/** @typedef {import('../state.js').PageState} PageState */

/**
 * What shapes, colours and marks mean.
 * @param {PageState} state
 * @param {boolean} isWeb whether the networks are shown, and no tables
 */
export function renderLegend(state, isWeb) {
  const { t, setup } = state;
  const marks = isWeb
    ? [made('span', {}, lineMark('soft'), t.tieWithin), made('span', {}, lineMark('arms'), t.tieBetween)]
    : [
        made('span', {}, ringMark(), t.forming),
        ...(carriesOut(state) ? [made('span', {}, sectorMark(), t.legendCarryingOut)] : []),
        made('span', {}, barMark(false), t.legendQuality),
        made('span', {}, barMark(true), t.legendNovelty),
      ];
  byId('legend', HTMLElement).replaceChildren(
    ...setup.kinds.map((kind, at) => made('span', {}, glyph(setup, at), kindWord(state, kind))),
    ...(isWeb ? [] : [made('span', { class: 'pale' }, t.pale)]),
    ...marks,
    made(
      'span',
      { class: 'names' },
      setup.domains.some(name => name) ? t.legendNames : fill(t.legendDomains, setup.domains.length),
    ),
  );
}

/**
 * Whether agreements have to be carried out in some world.
 * @param {PageState} state
 */
const carriesOut = state =>
  state.worlds.some(world => [...(world?.issues.values() ?? [])].some(issue => issue.months > 0));

/** @param {...SVGElement} content */
const icon = (...content) => drawn('svg', { viewBox: '0 0 14 14', 'aria-hidden': 'true' }, ...content);

const ringMark = () =>
  icon(
    drawn('circle', {
      cx: 7,
      cy: 7,
      r: 5.5,
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 1.5,
      'stroke-dasharray': '2.5 2',
    }),
  );

const sectorMark = () =>
  icon(
    drawn('circle', { cx: 7, cy: 7, r: 5.5, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.2 }),
    drawn('path', { d: 'M7 7V1.5A5.5 5.5 0 0 1 11.8 9.7Z', fill: 'currentColor' }),
  );

/** @param {boolean} isHollow */
const barMark = isHollow =>
  icon(
    drawn('rect', {
      x: 4.5,
      y: 2,
      width: 5,
      height: 10,
      fill: isHollow ? 'none' : 'currentColor',
      stroke: 'currentColor',
      'stroke-width': 1.4,
    }),
  );

/** @param {'soft' | 'arms'} what */
const lineMark = what =>
  icon(
    drawn('path', {
      d: 'M1 9q6-8 12 0',
      fill: 'none',
      class: what === 'soft' ? 'stroke-soft' : 'stroke-left',
      'stroke-width': 2,
    }),
    ...(what === 'arms'
      ? [drawn('path', { d: 'M1 13q6-8 12 0', fill: 'none', class: 'stroke-right', 'stroke-width': 2 })]
      : []),
  );
