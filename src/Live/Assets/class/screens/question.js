// @ts-check
import { made } from '../../dom.js';
import { fill } from '../../words/texts.js';
import { asked, changes, domainOf, isNothing, issueOf, optionName, shares } from '../say.js';
import { button, person, scale } from './parts.js';

/** @typedef {import('../state.js').ClassState} ClassState */
/** @typedef {import('../protocol.js').SeatQuestion} SeatQuestion */
/** @typedef {import('../protocol.js').SeatOption} SeatOption */

/** A domain in which somebody seems able from here on. */
const ABLE = 0.5;

/** One decision on one screen. Whom somebody is about to invite outlives a rendering. */
export class QuestionScreen {
  /** The question that candidates are picked for. @type {number | null} */
  #picksFor = null;
  /** @type {Set<number>} */
  #picks = new Set();

  /**
   * @param {{ choose: (question: SeatQuestion, value: number | null, actors: number[] | null) => void, renew: () => void }} doing
   */
  constructor(doing) {
    this.doing = doing;
  }

  /**
   * @param {ClassState} state
   * @param {SeatQuestion} question
   * @param {number} more questions that wait after it
   */
  render(state, question, more) {
    const { t } = state;
    const about = shares(state, question.issue.domains);
    const rule = made('p', { class: 'how' }, explained(state, question));
    return [
      made('p', { class: 'time', id: 'time' }),
      made('p', { class: 'over' }, issueOf(state, question.issue)),
      made('h1', {}, asked(state, question)),
      about ? made('p', { class: 'how' }, `${t.about}: ${about}.`) : null,
      ...this.#seen(state, question),
      ...(question.kind === 'invite' ? [rule, ...this.#ways(state, question)] : [...this.#ways(state, question), rule]),
      more > 0 ? made('p', { class: 'how' }, fill(t.moreQuestions, more)) : null,
    ];
  }

  /**
   * What the person can see before it decides: what it would come to, and who sits at the table.
   * @param {ClassState} state
   * @param {SeatQuestion} question
   */
  #seen(state, question) {
    const { t } = state;
    const isAboutYes = question.kind !== 'invite' && question.kind !== 'propose';
    const about = isAboutYes ? question.options.find(option => option.value === 1) : undefined;
    const stands = question.gain.length > 0 ? made('p', {}, soFar(state, question.gain)) : null;
    const members = question.members.map(one => made('li', {}, person(state, one)));
    return [
      about && about.change.length > 0 ? made('p', { class: 'lead' }, `${changes(state, about.change)}.`) : stands,
      about ? worths(state, about, alone(about)) : null,
      members.length > 0
        ? made(
            'details',
            { class: 'members', id: 'members' },
            made('summary', {}, `${t.atTable}: ${question.members.length}`),
            made('ul', {}, ...members),
          )
        : null,
    ];
  }

  /**
   * The buttons.
   * @param {ClassState} state
   * @param {SeatQuestion} question
   */
  #ways(state, question) {
    if (question.kind === 'invite') return this.#candidates(state, question);
    const most = largest(question.options);
    const isProposal = question.kind === 'propose';
    return [
      made(
        'div',
        { class: 'stack', role: 'group' },
        ...inOrder(question).map(option => {
          const press = () => this.doing.choose(question, option.value, null);
          const key = { 'data-key': `${question.id}-${option.value}` };
          if (!isProposal) return button(optionName(state, question, option.value), press, key);
          return made(
            'button',
            { type: 'button', class: 'big proposal', onclick: press, ...key },
            made('b', {}, changes(state, option.change)),
            worths(state, option, most),
            made('small', {}, state.t.proposeThis),
          );
        }),
      ),
    ];
  }

  /**
   * Candidates, of whom some can be chosen.
   * @param {ClassState} state
   * @param {SeatQuestion} question
   */
  #candidates(state, question) {
    const { t } = state;
    if (this.#picksFor !== question.id) {
      this.#picksFor = question.id;
      this.#picks = new Set();
    }
    const most = largest(question.options);
    const isFull = this.#picks.size >= question.most;
    const rows = question.options.map(option => {
      const isPicked = this.#picks.has(option.value);
      const turn = () => {
        if (isPicked) this.#picks.delete(option.value);
        else this.#picks.add(option.value);
        this.doing.renew();
      };
      const able = option.competence.filter(one => one.weight >= ABLE).map(one => domainOf(state, one.domain));
      return made(
        'li',
        {},
        made(
          'button',
          {
            type: 'button',
            class: 'row pick',
            'aria-pressed': String(isPicked),
            disabled: isFull && !isPicked,
            'data-key': `pick-${option.value}`,
            onclick: turn,
          },
          option.who ? person(state, option.who, true) : String(option.value),
          worths(state, option, most, t.alike, t.able),
          able.length > 0 ? made('small', {}, fill(t.seemsAble, able.join(', '))) : null,
        ),
      );
    });
    const count = this.#picks.size;
    const send = () => this.doing.choose(question, null, [...this.#picks]);
    const word = count === 0 ? t.inviteNobody : count === 1 ? t.inviteOne : fill(t.inviteMany, count);
    return [
      made('ul', { class: 'actors' }, ...rows),
      made('div', { class: 'foot' }, button(word, send, { class: 'big main', 'data-key': 'invite' })),
    ];
  }
}

/**
 * Yes stands before no, and the question how somebody votes begins with support.
 * @param {SeatQuestion} question
 */
function inOrder({ kind, options }) {
  if (kind === 'propose') return options;
  const order = kind === 'vote' ? [1, 0, 2, 3] : kind === 'leave' ? [0, 1] : [1, 0];
  return [...options].sort((one, other) => order.indexOf(one.value) - order.indexOf(other.value));
}

/**
 * @param {ClassState} state
 * @param {SeatQuestion} question
 */
function explained(state, question) {
  const text = state.t.explain[question.kind];
  return question.kind === 'leave' ? fill(text, question.meeting, question.meetings) : fill(text, question.most);
}

/**
 * What something is worth for me and for the issue.
 * @param {ClassState} state
 * @param {SeatOption} option
 * @param {{ own: number, forIssue: number }} most
 */
const worths = (state, option, most, own = state.t.forYou, forIssue = state.t.forIssue) =>
  made(
    'span',
    { class: 'worths' },
    scale(state, own, option.own, most.own),
    scale(state, forIssue, option.forIssue, most.forIssue),
  );

/**
 * What a table has up to now, as a sentence.
 * @param {ClassState} state
 * @param {import('../protocol.js').DomainWeight[]} gain
 */
const soFar = (state, gain) => (isNothing(gain) ? state.t.soFarNothing : fill(state.t.soFar, changes(state, gain)));

/**
 * One option has nothing beside it, so both of its bars are drawn against the larger one.
 * @param {SeatOption} option
 */
function alone({ own, forIssue }) {
  const most = Math.max(Math.abs(own), Math.abs(forIssue));
  return { own: most, forIssue: most };
}

/**
 * The largest of each, without its sign: bars are drawn against it.
 * @param {readonly SeatOption[]} options
 */
const largest = options => ({
  own: Math.max(...options.map(option => Math.abs(option.own))),
  forIssue: Math.max(...options.map(option => Math.abs(option.forIssue))),
});
