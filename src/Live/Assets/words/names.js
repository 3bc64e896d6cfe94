// @ts-check
/** @typedef {import('../state.js').PageState} PageState */

/** The kinds that the program itself names, in Dutch; a case can have others. */
const DUTCH_KINDS = new Map([
  ['public', 'publiek'],
  ['private', 'privaat'],
  ['civic', 'maatschappelijk'],
]);

/**
 * @param {{ language: string }} state
 * @param {string} kind
 */
export const kindWord = (state, kind) => (state.language === 'nl' ? (DUTCH_KINDS.get(kind) ?? kind) : kind);

/**
 * @param {PageState} state
 * @param {number} field
 */
export const domainWord = (state, field) => state.setup.domains[field] || `${state.t.domain} ${field + 1}`;

/**
 * @param {PageState} state
 * @param {number} actor
 */
export const actorWord = (state, actor) =>
  state.setup.names?.[actor / state.setup.stride] ?? `${state.t.actor.toLowerCase()} ${actor + 1}`;

/**
 * The name of an issue where a case gives one, else the word and its number.
 * @param {PageState} state
 * @param {number} side
 * @param {number} issue
 */
export const issueWord = (state, side, issue) =>
  state.worlds[side].issues.get(issue)?.name || `${state.t.issue} ${issue + 1}`;

/**
 * The name of an issue where a case gives one, else its number alone.
 * @param {PageState} state
 * @param {number} side
 * @param {number} issue
 */
export const issueNumber = (state, side, issue) => state.worlds[side].issues.get(issue)?.name || String(issue + 1);
