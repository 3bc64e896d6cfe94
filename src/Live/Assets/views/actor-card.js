// @ts-check
import { made } from '../dom.js';
import { percent } from '../words/numbers.js';
import { fill } from '../words/texts.js';
import { actorWord, domainWord, issueNumber, issueWord, kindWord } from '../words/names.js';
import { bars } from './bars.js';
import { glyphInline } from './glyph.js';

/** @typedef {import('../state.js').PageState} PageState */
/** @typedef {import('../protocol.js').ActorAnswer} ActorAnswer */

/**
 * What a card says of an actor.
 * @param {PageState} state
 * @param {number} side
 * @param {ActorAnswer} told
 */
export function actorCard(state, side, told) {
  const { t } = state;
  const { profile } = told;
  const color = state.color(side);
  const strongest = Math.max(...profile.interests.map(Math.abs), 0.01);
  const ties = told.ties.slice(0, 8).map(tie => `${actorWord(state, tie.to)} (${state.number(tie.strength)})`);
  return [
    made('h2', {}, profile.name ?? actorWord(state, profile.actor)),
    facts(state, side, told),
    ...decisions(state, side, told),
    made('h3', {}, t.interests),
    bars(state, byDomain(state, profile.interests), strongest, color),
    made('h3', {}, t.competence),
    bars(state, byDomain(state, profile.competence), 1, color),
    ...history(state, side, told),
    made('h3', {}, t.tiesHead),
    made('p', {}, ties.join(', ') || '–'),
  ];
}

/**
 * @param {PageState} state
 * @param {number[]} values
 * @returns {[string, number][]}
 */
const byDomain = (state, values) => values.map((value, field) => [domainWord(state, field), value]);

/**
 * @param {PageState} state
 * @param {number} side
 * @param {ActorAnswer} told
 */
function facts(state, side, { profile, seats }) {
  const { t, setup } = state;
  const tables = seats.length ? `: ${seats.map(issue => issueWord(state, side, issue)).join(', ')}` : '';
  const fact = (/** @type {string} */ name, /** @type {import('../dom.js').Content[]} */ ...content) => [
    made('dt', {}, name),
    made('dd', {}, ...content),
  ];
  return made(
    'dl',
    {},
    ...fact(t.kind, glyphInline(setup, setup.kinds.indexOf(profile.kind)), ` ${kindWord(state, profile.kind)}`),
    ...fact(t.home, domainWord(state, profile.home)),
    ...fact(t.tier, t.tiers[profile.tier]),
    ...fact(`${t.willingness} ω`, state.number(profile.willingness)),
    ...fact(`${t.skill} σ`, state.number(profile.skill)),
    ...fact(t.capacity, fill(t.capacityOf, seats.length, profile.capacity) + tables),
  );
}

/**
 * How it answered last, and why.
 * @param {PageState} state
 * @param {number} side
 * @param {ActorAnswer} told
 */
function decisions(state, side, told) {
  const last = told.decisions.slice(-3).reverse();
  if (!last.length) return [];
  const items = last.map(one => made('li', {}, `${decision(state, side, one)} ${because(state, one)}`));
  return [made('h3', {}, state.t.decisions), made('ul', {}, ...items)];
}

/**
 * @param {PageState} state
 * @param {number} side
 * @param {import('../protocol.js').AnswerAccount} one
 */
function decision(state, side, one) {
  const { t } = state;
  const answer = one.joined ? t.yes : one.lot < one.chance ? t.full : t.no;
  const issue = issueNumber(state, side, one.issue);
  const appraisal = state.number(one.appraisal);
  return fill(t.decision, one.round + 1, issue, answer, appraisal, percent(one.chance), state.number(one.lot));
}

/**
 * @param {PageState} state
 * @param {import('../protocol.js').AnswerAccount} one
 */
function because(state, one) {
  const { t } = state;
  return fill(t.because, percent(one.stake), state.number(one.likeness), percent(one.adds), one.tied ? t.knew : '');
}

/**
 * What happened to it last.
 * @param {PageState} state
 * @param {number} side
 * @param {ActorAnswer} told
 */
function history(state, side, told) {
  const { t } = state;
  const last = told.history.slice(-6).reverse();
  if (!last.length) return [];
  const items = last.map(({ round, what, issue }) =>
    made('li', {}, `${t.month} ${round + 1}: ${fill(t.events[what], issueNumber(state, side, issue))}`),
  );
  return [made('h3', {}, t.history), made('ul', {}, ...items)];
}
