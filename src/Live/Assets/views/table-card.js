// @ts-check
import { made } from '../dom.js';
import { percent } from '../words/numbers.js';
import { fill } from '../words/texts.js';
import { actorWord, domainWord } from '../words/names.js';
import { bars } from './bars.js';
import { glyphInline } from './glyph.js';

/** @typedef {import('../state.js').PageState} PageState */
/** @typedef {import('../protocol.js').TableAnswer} TableAnswer */
/** @typedef {import('../protocol.js').AskedActor} AskedActor */

/** Ways to invite whose score is a share. */
const SHARES = new Set(['issue', 'mandate', 'coverage-reference', 'expert']);

/** Who was asked and did not join, listed at most. */
const MOST_REFUSED = 8;

/**
 * What a card says of a table.
 * @param {PageState} state
 * @param {number} side
 * @param {TableAnswer} told
 */
export function tableCard(state, side, told) {
  const { t } = state;
  const { account } = told;
  const count = account.members.length;
  /** @type {[string, number][]} */
  const requirement = told.requirement.map(one => [domainWord(state, one.domain), one.weight]);
  return [
    made('h2', {}, `${t.table}: ${told.name || `${t.issue} ${account.issue + 1}`}`),
    made('h3', {}, t.requires),
    bars(state, requirement, 1, state.color(side)),
    made('h3', {}, count === 1 ? t.member : fill(t.members, count)),
    made('ul', {}, ...members(state, told)),
    made('p', {}, standing(state, told)),
    ...tasks(state, told),
    ...refusals(state, told),
  ];
}

/**
 * @param {PageState} state
 * @param {TableAnswer} told
 */
function members(state, told) {
  const { t, setup } = state;
  const asked = new Map(told.account.asked.map(one => [one.actor, one]));
  const left = new Set(told.account.left);
  return told.account.members.map(actor => {
    const one = asked.get(actor);
    const how = one ? `${why(state, told, one)}; ${one.tied ? t.knownTo : t.strangerTo}` : t.initiator;
    const kind = setup.kind[actor / setup.stride]; // none where the sample leaves the actor out
    const name = ` ${actorWord(state, actor)}: `;
    return made('li', {}, glyphInline(setup, kind), name, how, left.has(actor) ? ` (${t.leftIt})` : '');
  });
}

/**
 * @param {PageState} state
 * @param {TableAnswer} told
 */
function standing(state, { account, seats, meetings }) {
  const { t } = state;
  const { members, asked, scouted, tried, passed, gain } = account;
  return account.began === null
    ? fill(t.notYet, members.length, seats, asked.length, scouted)
    : fill(t.talk, account.meetings, meetings, tried, passed, (gain >= 0 ? '+' : '') + state.number(gain, 3));
}

/**
 * Who carries out what of the agreement, and how far it is.
 * @param {PageState} state
 * @param {TableAnswer} told
 */
function tasks(state, { tasks }) {
  if (!tasks.length) return [];
  const { t } = state;
  const owners = [...new Set(tasks.map(task => task.owner))];
  const items = owners.map(owner => {
    const own = tasks.filter(task => task.owner === owner);
    const parts = own.map(task => `${domainWord(state, task.domain)} (${t.fates[task.fate]})`);
    return made('li', {}, `${owner === null ? t.nobody : actorWord(state, owner)}: ${parts.join(', ')}`);
  });
  return [made('h3', {}, t.tasks), made('ul', {}, ...items)];
}

/**
 * @param {PageState} state
 * @param {TableAnswer} told
 */
function refusals(state, told) {
  const members = new Set(told.account.members);
  const refused = told.account.asked.filter(one => !members.has(one.actor)).slice(-MOST_REFUSED);
  if (!refused.length) return [];
  const items = refused.map(one => made('li', {}, `${actorWord(state, one.actor)}: ${why(state, told, one)}`));
  return [made('h3', {}, state.t.saidNo), made('ul', {}, ...items)];
}

/**
 * Why somebody was asked.
 * @param {PageState} state
 * @param {TableAnswer} told
 * @param {AskedActor} one
 */
function why(state, { invite }, { score, place, among }) {
  const { t } = state;
  if (score === null || score === undefined) return `${t.invites[invite]}, ${fill(t.pickedAmong, '', place, among)}`;
  return fill(t.invites[invite], SHARES.has(invite) ? percent(score) : state.number(score), place, among);
}
