// @ts-check
import { fill } from '../words/texts.js';

/** @typedef {import('./state.js').ClassState} ClassState */
/** @typedef {import('./protocol.js').Somebody} Somebody */
/** @typedef {import('./protocol.js').SeatQuestion} SeatQuestion */
/** @typedef {import('./protocol.js').DomainWeight} DomainWeight */

/** A change below this is none: what is drawn of it would not be seen. */
const NOTHING = 0.005;
const MOST_DOMAINS = 3;

/**
 * @param {ClassState} state
 * @param {Somebody} who
 */
export const nameOf = (state, who) => who.name ?? fill(state.t.actor, who.actor + 1);

/**
 * The name of an actor, or that it is this phone's own.
 * @param {ClassState} state
 * @param {Somebody} who
 */
export const nameOrYou = (state, who) => (who.actor === state.card?.actor ? state.t.you : nameOf(state, who));

/**
 * @param {ClassState} state
 * @param {{ issue: number, name: string }} issue
 */
export const issueOf = (state, issue) => issue.name || fill(state.t.issue, issue.issue + 1);

/**
 * @param {ClassState} state
 * @param {number} domain
 */
export const domainOf = (state, domain) => state.setup?.domains[domain] || fill(state.t.domain, domain + 1);

/**
 * The domains that weigh most, each with its share.
 * @param {ClassState} state
 * @param {readonly DomainWeight[]} weights the largest first
 */
export const shares = (state, weights) =>
  weights
    .slice(0, MOST_DOMAINS)
    .map(({ domain, weight }) => `${domainOf(state, domain)} ${Math.round(100 * weight)}\u00a0%`)
    .join(', ');

/**
 * What a proposal or a solution changes, in words: the largest changes first.
 * @param {ClassState} state
 * @param {readonly DomainWeight[]} change
 */
export function changes(state, change) {
  const { t } = state;
  const said = [...change]
    .filter(({ weight }) => Math.abs(weight) >= NOTHING)
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
    .slice(0, MOST_DOMAINS)
    .map(({ domain, weight }) => fill(weight > 0 ? t.ups : t.downs, domainOf(state, domain)));
  return said.length > 0 ? said.join(', ') : t.changesNothing;
}

/**
 * Whether nothing changes that anybody would notice.
 * @param {readonly DomainWeight[]} change
 */
export const isNothing = change => change.every(({ weight }) => Math.abs(weight) < NOTHING);

/** What bars are drawn against at least: what nobody would notice stays short beside nothing larger. */
const LEAST_LARGEST = 10 * NOTHING;

/** A bar up to this share of its half is called little. */
const LITTLE = 0.25;

/**
 * What something is worth: as a share of what it is compared with, which is drawn, and as a word that says the same.
 * @param {ClassState} state
 * @param {number} value above 0: it serves
 * @param {number} most the largest of all that it is compared with, without its sign
 */
export function worth({ t }, value, most) {
  const share = Math.max(-1, Math.min(1, value / Math.max(most, LEAST_LARGEST)));
  if (Math.abs(value) < NOTHING) return { share, word: t.neutral };
  const [little, much] = value > 0 ? [t.aLittleGood, t.good] : [t.aLittleBad, t.bad];
  return { share, word: Math.abs(share) <= LITTLE ? little : much };
}

/**
 * What was asked, as a sentence.
 * @param {ClassState} state
 * @param {SeatQuestion} question
 */
export const asked = (state, question) =>
  fill(state.t.ask[question.kind], question.by ? capital(nameOf(state, question.by)) : '');

/**
 * What an option is called.
 * @param {ClassState} state
 * @param {SeatQuestion} question
 * @param {number} value
 */
export function optionName(state, question, value) {
  const { t } = state;
  if (question.kind === 'vote') return t.votes[value];
  if (question.kind === 'propose') return fill(t.proposal, value + 1);
  return value === 1 ? t.yes[question.kind] : t.no[question.kind];
}

/**
 * What was decided, in words.
 * @param {ClassState} state
 * @param {SeatQuestion} question
 * @param {readonly number[]} chosen the option, or of invitations the actors
 */
export function decided(state, question, chosen) {
  if (question.kind !== 'invite') return optionName(state, question, chosen[0]);
  const names = chosen.map(actor => {
    const who = question.options.find(option => option.value === actor)?.who;
    return who ? nameOf(state, who) : fill(state.t.actor, actor + 1);
  });
  return names.length > 0 ? names.join(', ') : state.t.nobody;
}

/**
 * Whether the model would have decided the same.
 * @param {import('./protocol.js').ClosedQuestion} closed
 */
export const isSame = ({ chosen, model }) =>
  chosen.length === model.length &&
  [...chosen].sort(byNumber).every((one, at) => one === [...model].sort(byNumber)[at]);

/**
 * @param {number} one
 * @param {number} other
 */
const byNumber = (one, other) => one - other;

/** @param {string} text */
export const capital = text => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
