// @ts-check
import { actorWord, domainWord, kindWord } from '../words/names.js';
import { fill } from '../words/texts.js';

/** @typedef {import('../state.js').PageState} PageState */
/** @typedef {import('../protocol.js').StoryAnswer} StoryAnswer */
/** @typedef {import('../protocol.js').StoryTable} StoryTable */
/** @typedef {import('../protocol.js').WorldRound} WorldRound */

/**
 * A beat of the story: what it is called, what is said, what is told of each world, what happens there, and whose names are shown besides.
 * @typedef {object} Beat
 * @property {string} head
 * @property {string} text
 * @property {string[]} told by side
 * @property {Partial<WorldRound>[][]} happens by side, one thing after the other
 * @property {number[][]} named actors by side
 */

/** Names that a sentence has at most. */
const MOST_NAMES = 3;

/** Ways to invite that go by what an actor wants. */
const BY_INTEREST = new Set(['interest', 'kindred', 'mutual-gains', 'vary-interests']);

/**
 * The story in beats: who they are, an issue, who takes it up, whom it asks, who says yes, how they talk, what comes of it, who sat where, and on.
 * @param {PageState} state
 * @param {StoryAnswer} story
 * @returns {Beat[]}
 */
export function beatsOf(state, story) {
  const { t, setup } = state;
  const s = t.story;
  const { issue, tables } = story;
  const name = issue.name || fill(s.anIssue, issue.issue + 1);
  const domains = rowOf(
    t.and,
    story.requirement.toSorted((one, other) => other.weight - one.weight).map(one => domainWord(state, one.domain)),
  );
  const told = (/** @type {(table: StoryTable, side: number) => string} */ of) => tables.map(of);
  const texts = [
    fill(s.texts[0], setup.actors.toLocaleString(state.language)),
    fill(s.texts[1], name, domains),
    tables[0].initiator === tables[1].initiator ? s.sameLead : s.texts[2],
    ...s.texts.slice(3, 7),
    bothOf(state, shared(tables)),
    s.texts[7],
  ];
  const tolds = [
    told(() => kindsOf(state)),
    told(() => s.sameIssue),
    told(table => startOf(state, table)),
    told(table => askOf(state, table)),
    told(table => answerOf(state, table)),
    told(table => talkOf(state, table)),
    told(table => endOf(state, table)),
    told((table, side) => onlyOf(state, table, tables[1 - side])),
    told((_, side) => state.word(setup.scenarios[side].motto ?? setup.scenarios[side].logic)),
  ];
  return tolds.map((one, beat) => ({
    head: s.heads[beat],
    text: texts[beat],
    told: one,
    happens: tables.map(table => happensIn(beat, issue.issue, table)),
    named: tables.map(table =>
      beat === 3 ? table.asked.map(asked => asked.actor) : beat === 7 ? table.end.members : [],
    ),
  }));
}

/**
 * What happens at a table in a beat.
 * @param {number} beat
 * @param {number} issue
 * @param {StoryTable} table
 * @returns {Partial<WorldRound>[]}
 */
function happensIn(beat, issue, table) {
  const of = (/** @type {number[]} */ actors) => actors.map(actor => ({ issue, actor }));
  if (beat === 2) return [{ convened: of([table.initiator]) }];
  if (beat === 3) return [{ asked: of(table.asked.map(one => one.actor)) }];
  if (beat === 4) return [{ joined: of(table.asked.filter(one => one.joined).map(one => one.actor)) }];
  if (beat === 5) return Array.from({ length: table.meetings }, () => ({ deliberating: [issue] }));
  if (beat === 6) return [{ left: of(table.left) }, { closed: [table.end] }];
  return [];
}

/**
 * How many actors there are of each kind, of those shown.
 * @param {PageState} state
 */
function kindsOf(state) {
  const { t, setup } = state;
  const counts = setup.kinds.map(
    (kind, at) => `${setup.kind.filter(one => one === at).length} ${kindWord(state, kind)}`,
  );
  return fill(t.story.actors, setup.kind.length, rowOf(t.and, counts));
}

/**
 * @param {PageState} state
 * @param {StoryTable} table
 */
function startOf(state, { initiator, domain, invite }) {
  const { start } = state.t.story;
  const key = BY_INTEREST.has(invite) ? 'stake' : invite === 'mandate' || invite === 'random' ? invite : 'fit';
  return fill(start[key], actorWord(state, initiator), domainWord(state, domain));
}

/**
 * @param {PageState} state
 * @param {StoryTable} table
 */
function askOf(state, { invite, asked }) {
  const { t } = state;
  const { ask, others } = t.story;
  const hasReason = invite !== 'random' && invite !== 'mandate';
  const names = asked
    .slice(0, MOST_NAMES)
    .map(
      ({ actor, domain }) =>
        actorWord(state, actor) + (hasReason ? ` (${fill(t.story.forDomain, domainWord(state, domain))})` : ''),
    );
  const rest = asked.length - names.length;
  const key = /** @type {keyof typeof ask} */ (Object.hasOwn(ask, invite) ? invite : 'other');
  return fill(ask[key], rest > 0 ? fill(others, names.join(', '), rest) : rowOf(t.and, names));
}

/**
 * @param {PageState} state
 * @param {StoryTable} table
 */
function answerOf(state, { asked }) {
  const { t } = state;
  const { yes, no, others } = t.story;
  const refused = asked.filter(one => !one.joined).map(one => actorWord(state, one.actor));
  const said = fill(yes, asked.length - refused.length, asked.length);
  if (!refused.length) return said;
  const rest = refused.length - MOST_NAMES;
  const names = rest > 0 ? fill(others, refused.slice(0, MOST_NAMES).join(', '), rest) : rowOf(t.and, refused);
  return `${said} ${fill(no, names)}`;
}

/**
 * @param {PageState} state
 * @param {StoryTable} table
 */
function talkOf(state, { invite, meetings, tried, passed }) {
  const { talk, judge } = state.t.story;
  const said = fill(talk, meetings, tried, passed);
  return `${said} ${BY_INTEREST.has(invite) || invite === 'mandate' ? judge.own : judge.issue}`;
}

/**
 * @param {PageState} state
 * @param {StoryTable} table
 */
function endOf(state, { end }) {
  const { ended, endedFirst } = state.t.story;
  return end.novelty === null
    ? fill(endedFirst, state.number(end.quality))
    : fill(ended, state.number(end.quality), state.number(end.novelty));
}

/**
 * @param {PageState} state
 * @param {StoryTable} table
 * @param {StoryTable} twin
 */
function onlyOf(state, table, twin) {
  const { t } = state;
  const only = onlyAt(table, twin).map(actor => actorWord(state, actor));
  return only.length ? fill(t.story.only, rowOf(t.and, only)) : t.story.nobodyElse;
}

/**
 * @param {PageState} state
 * @param {number[]} actors who sat at both tables
 */
function bothOf(state, actors) {
  const { t } = state;
  const { both, nobodyBoth } = t.story;
  return actors.length
    ? fill(
        both,
        rowOf(
          t.and,
          actors.map(actor => actorWord(state, actor)),
        ),
      )
    : nobodyBoth;
}

/**
 * Members of a table that do not sit at its twin.
 * @param {StoryTable} table
 * @param {StoryTable} twin
 */
export const onlyAt = (table, twin) => table.end.members.filter(actor => !twin.end.members.includes(actor));

/** @param {StoryTable[]} tables */
const shared = ([one, other]) => one.end.members.filter(actor => other.end.members.includes(actor));

/**
 * Names in a row, the last two joined by a word.
 * @param {string} and
 * @param {string[]} names
 */
export const rowOf = (and, names) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names[names.length - 1]}`;
