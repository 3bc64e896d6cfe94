// @ts-check
import { byId, made } from '../dom.js';
import { kindWord } from '../words/names.js';
import { glyph } from './glyph.js';

/**
 * What shapes, colours and signs mean.
 * @param {import('../state.js').PageState} state
 */
export function renderLegend(state) {
  const { t, setup } = state;
  const signs = [`◌ ${t.forming}`, `✓ ${t.realised}`, `– ${t.noAgreement}`, `× ${t.dissolved}`];
  byId('legend', HTMLElement).replaceChildren(
    made('span', {}, t.kindsLegend),
    ...setup.kinds.map((kind, at) => made('span', {}, glyph(setup, at), kindWord(state, kind))),
    made('span', {}, `(${t.pale})`),
    made('span', {}, t.tablesLegend),
    ...signs.map(sign => made('span', {}, sign)),
  );
}
