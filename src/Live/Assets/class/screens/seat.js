// @ts-check
import { made } from '../../dom.js';
import { fill } from '../../words/texts.js';
import { percent } from '../../words/numbers.js';
import { asked, capital, decided, domainOf, isSame, issueOf, nameOf, nameOrYou, shares } from '../say.js';
import { bar, button, folded, mark, person, sort } from './parts.js';

/** A probability from which on it is said as certain: whole percents would call it 100 %. */
const CERTAIN = 0.995;

/** @typedef {import('../state.js').ClassState} ClassState */

const MOST_DOMAINS = 5;

/**
 * Somebody sits in a seat and nothing is asked: what it chose last, what happened, its tables, and who it is.
 * @param {ClassState} state
 * @param {{ comeBack: () => void, revote: () => void, leave: () => void }} doing
 */
export function seatScreen(state, doing) {
  const { t, card, poll } = state;
  if (!card) return [made('h1', {}, t.waitHead), made('p', {}, t.connecting)];
  const isSent = state.open.length > 0;
  return [
    you(state, card),
    card.isAway
      ? made(
          'div',
          { class: 'call' },
          made('p', {}, t.away),
          button(t.here, doing.comeBack, { class: 'big main', 'data-key': 'here' }),
        )
      : null,
    made('h1', {}, isSent ? t.sent : t.waitHead),
    state.played ? made('p', { class: 'how' }, fill(t.month, state.played.round + 1, state.played.rounds)) : null,
    poll ? button(t.changeVote, doing.revote, { class: 'plain', 'data-key': 'revote' }) : null,
    ...lastChoice(state),
    ...happened(state),
    made('h2', {}, t.tables),
    ...tables(state, card),
    folded('who', t.wants, false, ...wants(state, card)),
    folded('can', t.can, false, ...abilities(state, card)),
    folded('knows', t.knows, false, ...known(state, card)),
    folded(
      'leave',
      t.leaveSeat,
      false,
      made('p', {}, t.leaveSure),
      button(t.leaveYes, doing.leave, { 'data-key': 'leave' }),
    ),
  ];
}

/**
 * Who somebody is, before anything happened: all of the card open.
 * @param {ClassState} state
 * @param {() => void} goOn
 */
export function cardScreen(state, goOn) {
  const { t, card } = state;
  if (!card) return [made('h1', {}, t.connecting)];
  const tables = card.capacity === 1 ? t.capacityOne : fill(t.capacity, card.capacity);
  return [
    you(state, card),
    made('h2', {}, t.wants),
    ...wants(state, card),
    made('h2', {}, t.can),
    ...abilities(state, card),
    made('p', {}, tables),
    made('h2', {}, t.knows),
    ...known(state, card),
    made('div', { class: 'foot' }, button(t.goOn, goOn, { class: 'big main', 'data-key': 'go-on' })),
  ];
}

/**
 * @param {ClassState} state
 * @param {import('../protocol.js').SeatCard} card
 */
const you = (state, card) =>
  made(
    'div',
    { class: 'you' },
    mark(state, card.kind),
    made(
      'p',
      {},
      made('small', {}, state.t.youAre),
      made('b', {}, nameOf(state, card)),
      made(
        'small',
        {},
        [sort(state, card), card.player ? fill(state.t.playedBy, card.player) : ''].filter(Boolean).join(' · '),
      ),
    ),
  );

/**
 * What was decided, and what the model would have done, in words.
 * @param {ClassState} state
 * @param {NonNullable<ClassState['last']>} last
 * @returns {[what: string, model: string]} the model's part is empty where the model decided
 */
export function closedWords(state, { closed, question }) {
  const { t } = state;
  const what = fill(closed.byPerson ? t.youChose : t.modelChose, decided(state, question, closed.chosen));
  if (!closed.byPerson) return [what, ''];
  const model = isSame(closed) ? t.modelSame : fill(t.modelOther, decided(state, question, closed.model));
  return [what, model + chanceWords(t, closed.probability)];
}

/**
 * How likely the model was to do the same; nothing where it was certain to, or certain not to: then what it did says it all.
 * @param {import('../words/texts.js').Texts} t
 * @param {number | null} probability
 */
export function chanceWords(t, probability) {
  if (probability === null || probability >= CERTAIN || probability <= 1 - CERTAIN) return '';
  return ` ${fill(t.chance, percent(probability))}`;
}

/** @param {ClassState} state */
export function lastChoice(state) {
  const { t, last } = state;
  if (!last) return [];
  const { question } = last;
  const [what, model] = closedWords(state, last);
  return [
    made(
      'section',
      { class: 'last' },
      made('h2', {}, t.closedHead),
      made('p', { class: 'how' }, `${issueOf(state, question.issue)}: ${asked(state, question)}`),
      made('p', { class: 'lead' }, what),
      model ? made('p', {}, model) : null,
    ),
  ];
}

/** @param {ClassState} state */
function happened(state) {
  const { t, played } = state;
  if (!played || played.happened.length === 0) return [];
  const lines = played.happened.map(one => {
    const who = one.who ? capital(nameOrYou(state, one.who)) : '';
    const what = fill(t.happened[one.what], who, issueOf(state, one.issue));
    const said = one.novelty === null ? t.worthOfQuality : t.worth;
    const worth = one.quality === null ? '' : ` ${fill(said, state.number(one.quality), state.number(one.novelty))}`;
    return made('li', {}, what + worth);
  });
  return [made('h2', {}, t.happenedHead), made('ul', { class: 'lines' }, ...lines)];
}

/**
 * @param {ClassState} state
 * @param {import('../protocol.js').SeatCard} card
 */
function tables(state, card) {
  const { t } = state;
  if (card.tables.length === 0) return [made('p', { class: 'how' }, t.noTables)];
  return card.tables.map(({ issue, meetings, members }) =>
    folded(
      `table-${issue.issue}`,
      `${issueOf(state, issue)}: ${meetings === 0 ? t.forming : fill(t.meets, meetings, issue.meetings)}`,
      false,
      made('p', { class: 'how' }, `${t.about}: ${shares(state, issue.domains)}.`),
      made('ul', { class: 'lines' }, ...members.map(one => made('li', {}, person(state, one)))),
    ),
  );
}

/**
 * @param {ClassState} state
 * @param {import('../protocol.js').SeatCard} card
 */
function wants(state, card) {
  const { t } = state;
  if (card.interests.length === 0) return [made('p', {}, t.wantsNothing)];
  const most = Math.max(...card.interests.map(one => Math.abs(one.weight)));
  /** @param {boolean} isFor */
  const part = isFor => {
    const found = card.interests.filter(one => one.weight > 0 === isFor).slice(0, MOST_DOMAINS);
    if (found.length === 0) return [];
    const bars = found.map(one =>
      bar(domainOf(state, one.domain), Math.abs(one.weight) / most, '', isFor ? 'serves' : 'harms'),
    );
    return [made('p', { class: 'how' }, isFor ? t.wantsMore : t.wantsLess), made('div', { class: 'counts' }, ...bars)];
  };
  return [...part(true), ...part(false)];
}

/**
 * @param {ClassState} state
 * @param {import('../protocol.js').SeatCard} card
 */
function abilities(state, card) {
  if (card.competence.length === 0) return [made('p', {}, state.t.canNothing)];
  const bars = card.competence.slice(0, MOST_DOMAINS).map(one => bar(domainOf(state, one.domain), one.weight, ''));
  return [made('div', { class: 'counts' }, ...bars)];
}

/**
 * @param {ClassState} state
 * @param {import('../protocol.js').SeatCard} card
 */
function known(state, card) {
  if (card.knows.length === 0) return [made('p', {}, state.t.knowsNobody)];
  return [made('ul', { class: 'lines' }, ...card.knows.map(one => made('li', {}, person(state, one, true))))];
}
