// @ts-check
import { made } from '../../dom.js';
import { percent } from '../../words/numbers.js';
import { fill } from '../../words/texts.js';
import { issueOf } from '../say.js';
import { lastChoice } from './seat.js';

/** @typedef {import('../state.js').ClassState} ClassState */
/** @typedef {import('../protocol.js').SeatEnd} SeatEnd */

/**
 * The end: what we did against what the model would have done.
 * @param {ClassState} state
 * @param {SeatEnd} end
 */
export function endScreen(state, end) {
  const { t } = state;
  const mine = end.byPerson === 0 ? t.endNone : fill(t.endCounts, end.byPerson, end.decisions, end.asModel);
  return [
    made('h1', {}, t.endHead),
    made('p', { class: 'lead' }, mine),
    ...lastChoice(state),
    ...ownTables(state, end),
    ...classEnd(state, end.class),
  ];
}

/**
 * @param {ClassState} state
 * @param {SeatEnd} end
 */
function ownTables(state, end) {
  const { t } = state;
  if (end.tables.length === 0) return [];
  const rows = end.tables.map(table =>
    made(
      'li',
      {},
      made('b', {}, issueOf(state, table.issue)),
      made('p', {}, fill(t.withClass, outcome(state, table.outcome, table.quality, table.novelty))),
      made('p', {}, fill(t.withoutClass, outcome(state, table.modelOutcome, table.modelQuality, table.modelNovelty))),
    ),
  );
  return [made('h2', {}, t.yourTables), made('ul', { class: 'lines' }, ...rows)];
}

/**
 * @param {ClassState} state
 * @param {number | null} outcome
 * @param {number | null} quality
 * @param {number | null} novelty
 */
function outcome(state, outcome, quality, novelty) {
  const { t } = state;
  if (outcome === null) return t.noTable;
  if (outcome !== 0) return t.outcomes[outcome];
  return fill(
    novelty === null ? t.worthShorter : t.worthShort,
    t.outcomes[outcome],
    state.number(quality),
    state.number(novelty),
  );
}

/**
 * What the class did, all seats together: for phones and for the screen.
 * @param {{ t: import('../words/texts.js').Texts, word: (text: import('../protocol.js').Text) => string, number: (value: number | null | undefined) => string }} state
 * @param {import('../protocol.js').ClassEnd} end
 */
export function classEnd(state, end) {
  const { t } = state;
  const measures = end.measures.map(one =>
    made(
      'li',
      {},
      made('b', {}, state.word(one.name)),
      made('p', {}, measureWords(t, one)),
      made('small', {}, measureFigures(state, one)),
    ),
  );
  return [
    made('h2', {}, t.classHead),
    made('p', {}, fill(t.classCounts, end.seats, end.decisions, end.asModel)),
    made('h2', {}, t.leaningHead),
    made('p', {}, leaning(t, end.leaning)),
    ...(measures.length > 0 ? [made('h2', {}, t.measuresHead), made('ul', { class: 'lines' }, ...measures)] : []),
  ];
}

/**
 * What a measure says, in words: which way the class went, and whether that is usual in other worlds.
 * @param {import('../words/texts.js').Texts} t
 * @param {import('../protocol.js').ClassMeasure} measure
 */
export function measureWords(t, { class: withClass, model, low, high, smallestDifference }) {
  if (withClass === null || model === null) return t.measureUnknown;
  const more = withClass - model;
  const way = Math.abs(more) < smallestDifference ? 'same' : more > 0 ? 'more' : 'less';
  if (low === null || high === null) return t.measureWays[way];
  const usual = withClass > high ? 'over' : withClass < low ? 'under' : 'in';
  return `${t.measureWays[way]} ${t.measureUsual[usual]}`;
}

/**
 * The figures behind it, for who wants them.
 * @param {{ t: import('../words/texts.js').Texts, number: (value: number | null | undefined) => string }} state number is a method of it
 * @param {import('../protocol.js').ClassMeasure} measure
 */
function measureFigures(state, { class: withClass, model, low, high, worlds }) {
  const { t } = state;
  const figures = fill(t.measureFigures, state.number(withClass), state.number(model));
  return low === null || high === null
    ? figures
    : `${figures} ${fill(t.measureWorlds, worlds, state.number(low), state.number(high))}`;
}

/**
 * What guided the class, as a sentence.
 * @param {import('../words/texts.js').Texts} t
 * @param {import('../protocol.js').ClassLeaning | null} found
 */
export function leaning(t, found) {
  if (found === null) return t.leaningNone;
  const { choices, interest } = found;
  if (interest === null) return t.leaningUnsaid;
  return fill(t.leaning, percent(interest.value), percent(interest.low), percent(interest.high), choices);
}
