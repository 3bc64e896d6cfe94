// @ts-check
import { made } from '../dom.js';
import { actorWord, domainWord, issueWord, kindWord } from '../words/names.js';
import { fill } from '../words/texts.js';
import { glyphInline } from './glyph.js';

/** @typedef {import('../state.js').PageState} PageState */
/** @typedef {import('../scene/scene.js').Scene} Scene */
/** @typedef {import('../scene/geometry.js').Target} Target */
/** @typedef {{ head: string, lines: import('../dom.js').Content[][] }} Tip A name and two lines. */

/** Tables of an actor that are named at most. */
const MOST_TABLES = 2;

/**
 * What is said at once of something that somebody points at.
 * @param {PageState} state
 * @param {Scene} scene
 * @param {number} side
 * @param {Target} target
 * @returns {Tip}
 */
export function tipOf(state, scene, side, { actor, issue }) {
  return issue !== undefined ? issueTip(state, scene, side, issue) : actorTip(state, scene, side, Number(actor));
}

/**
 * @param {PageState} state
 * @param {Scene} scene
 * @param {number} side
 * @param {number} issue
 * @returns {Tip}
 */
function issueTip(state, scene, side, issue) {
  const { t } = state;
  const head = capital(issueWord(state, side, issue));
  const table = scene.tables.get(issue);
  if (table) {
    const members = table.members.filter(seat => !seat.left).map(seat => seat.actor);
    const forming = fill(t.tipForms, members.length, table.seats);
    return { head, lines: [[standing(state, table, forming)], composition(state, members)] };
  }
  const closed = scene.closed.get(issue);
  if (closed) return { head, lines: [[worth(state, closed)], composition(state, closed.members)] };
  const known = state.worlds[side].issues.get(issue);
  const domains = (known?.domains ?? []).map(field => domainWord(state, field)).join(', ');
  const isWaiting = state.worlds[side].waiting.includes(issue);
  return { head, lines: [[isWaiting ? t.tipWaits : known ? t.tipNobody : t.tipNotYet], [domains]] };
}

/**
 * How an open table stands.
 * @param {PageState} state
 * @param {import('../scene/board.js').Table} table
 * @param {string} forming what is said while it forms
 */
export function standing({ t }, { meetings, mostMeetings, months, mostMonths }, forming) {
  if (months !== null) return fill(t.carryingOut, months, mostMonths);
  return meetings ? fill(t.deliberating, meetings, mostMeetings) : forming;
}

/**
 * How a table ended, and what came of it.
 * @param {PageState} state
 * @param {import('../scene/board.js').Worth} worth
 */
export function worth(state, { outcome, quality, novelty, delivered, changed }) {
  const { t } = state;
  if (outcome === 1) return t.noAgreement;
  if (outcome === 2) return t.dissolved;
  if (outcome === 3) return t.sunk;
  const parts = [fill(t.tipQuality, state.number(quality))];
  if (changed) parts.push(fill(t.tipDelivered, delivered ?? 0, changed));
  if (novelty !== null) parts.push(fill(t.tipNovelty, state.number(novelty)));
  return parts.join(' · ');
}

/**
 * How many of each kind.
 * @param {PageState} state
 * @param {readonly number[]} actors
 */
export function composition({ setup }, actors) {
  const shown = actors.filter(actor => actor % setup.stride === 0).map(actor => setup.kind[actor / setup.stride]);
  return setup.kinds.flatMap((_, kind) => {
    const count = shown.filter(one => one === kind).length;
    return count ? [made('span', { class: 'count' }, glyphInline(setup, kind), ` ${count}`)] : [];
  });
}

/**
 * @param {PageState} state
 * @param {Scene} scene
 * @param {number} side
 * @param {number} actor
 * @returns {Tip}
 */
function actorTip(state, scene, side, actor) {
  const { t, setup } = state;
  const at = actor / setup.stride;
  const tables = [...scene.tables.values()].filter(table =>
    table.members.some(seat => seat.actor === actor && !seat.left),
  );
  const names = tables.slice(0, MOST_TABLES).map(table => issueWord(state, side, table.issue));
  const past = [...scene.closed.values()].filter(table => table.members.includes(actor)).length;
  const sat = past === 1 ? t.tipSatOnce : fill(t.tipSat, past);
  const seats = scene.isWeb ? sat : names.length ? fill(t.tipSits, names.join(', ')) : past ? sat : t.tipNever;
  const who = [
    glyphInline(setup, setup.kind[at]),
    ` ${kindWord(state, setup.kinds[setup.kind[at]])} · ${domainWord(state, setup.home[at])}`,
  ];
  return { head: capital(actorWord(state, actor)), lines: [who, [seats]] };
}

/** @param {string} text */
export const capital = text => text.charAt(0).toUpperCase() + text.slice(1);
