// @ts-check
import { made } from '../../dom.js';
import { questions } from '../../words/questions.js';
import { fill } from '../../words/texts.js';
import { capital } from '../say.js';
import { bar, button } from './parts.js';

/** @typedef {import('../state.js').ClassState} ClassState */
/** @typedef {import('../../protocol.js').ShownPoll} ShownPoll */

/**
 * The three answers to a question of the class.
 * @param {ClassState} state
 */
const answers = state => {
  const { t, setup } = state;
  const titles = (setup?.scenarios ?? []).map(one => state.word(one.title));
  return [`${titles[0]} (${t.left})`, `${titles[1]} (${t.right})`, capital(t.noDifference)];
};

/**
 * What the class is asked.
 * @param {ClassState} state
 * @param {ShownPoll} poll
 */
function question(state, poll) {
  const measure = state.setup?.measures[poll.measure];
  return state.word(questions[measure?.id ?? ''] ?? measure?.name);
}

/**
 * A prediction is asked: three big buttons, one's own vote marked; nobody sees counts.
 * @param {ClassState} state
 * @param {ShownPoll} poll
 * @param {(choice: number) => void} cast
 */
export function voteScreen(state, poll, cast) {
  const { t } = state;
  const mine = state.choiceOn(poll);
  const buttons = answers(state).map((answer, at) => {
    const isMine = mine === at;
    const one = made(
      'button',
      {
        type: 'button',
        class: 'big answer',
        'aria-pressed': String(isMine),
        'data-key': `vote-${at}`,
        onclick: () => cast(at),
      },
      made('span', {}, answer),
      isMine ? made('small', {}, `✓ ${t.yourVote}`) : null,
    );
    one.style.setProperty('--arm', state.setup?.scenarios[at]?.color ?? 'var(--soft)');
    return one;
  });
  return [
    made('p', { class: 'over' }, mine === null ? t.voteHead : t.votedHead),
    made('h1', {}, question(state, poll)),
    made('div', { class: 'stack', role: 'group' }, ...buttons),
    made('p', { class: 'how' }, mine === null ? t.voteOnce : t.votedHow),
  ];
}

/**
 * How it came out: one's own vote among the class's, and what other worlds show.
 * @param {ClassState} state
 * @param {ShownPoll} poll
 * @param {() => void} goOn
 */
export function revealScreen(state, poll, goOn) {
  const { t } = state;
  const mine = state.choiceOn(poll);
  const names = answers(state);
  const votes = poll.votes ?? [0, 0, 0];
  const worlds = state.band?.ahead[poll.measure] ?? [0, 0, 0];
  return [
    made('p', { class: 'over' }, t.revealHead),
    made('h1', {}, question(state, poll)),
    ...(mine === null
      ? [made('p', {}, t.youSaidNothing)]
      : [
          made('p', { class: 'lead' }, `${fill(t.youSaid, names[mine])} ${company(state, votes, mine)}`),
          made('p', { class: 'lead' }, agreement(state, worlds, mine)),
        ]),
    ...counts(
      t.classSaid,
      names,
      votes,
      poll.before?.map(count => fill(t.before, count)),
    ),
    ...(sum(worlds) > 0 ? counts(fill(t.worldsSaid, sum(worlds)), names, worlds) : [made('p', {}, t.noWorlds)]),
    button(t.goOn, goOn, { 'data-key': 'go-on' }),
  ];
}

/**
 * @param {ClassState} state
 * @param {number[]} votes
 * @param {number} mine
 */
const company = (state, votes, mine) =>
  sum(votes) > 1 ? fill(state.t.among, votes[mine], sum(votes)) : state.t.amongNobody;

/**
 * @param {ClassState} state
 * @param {number[]} worlds
 * @param {number} mine
 */
const agreement = (state, worlds, mine) => (sum(worlds) > 0 ? fill(state.t.agreed, worlds[mine], sum(worlds)) : '');

/**
 * @param {string} head
 * @param {string[]} names
 * @param {number[]} numbers
 * @param {string[]} [notes]
 */
const counts = (head, names, numbers, notes) => [
  made('h2', {}, head),
  made(
    'div',
    { class: 'counts' },
    ...names.map((name, at) =>
      bar(
        name,
        numbers[at] / Math.max(1, sum(numbers)),
        [String(numbers[at]), notes?.[at]].filter(Boolean).join(' · '),
      ),
    ),
  ),
];

/** @param {readonly number[]} numbers */
const sum = numbers => numbers.reduce((all, one) => all + one, 0);
