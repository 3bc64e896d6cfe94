// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PageState } from '#live/state.js';
import { actorWord, domainWord, issueNumber, issueWord, kindWord } from '#live/words/names.js';

/** @typedef {import('#live/protocol.js').WorldEvent} WorldEvent */
/** @typedef {import('#live/protocol.js').WorldRound} WorldRound */

const NO_ENDS = { realised: 0, noAgreement: 0, dissolved: 0, sunk: 0, unanswered: 0 };

/**
 * A picture after some rounds.
 * @param {number} round
 * @returns {WorldEvent}
 */
function picture(round) {
  const world = {
    tables: [],
    issues: [{ issue: 2, name: 'Heat', domains: [0] }],
    waiting: [2],
    ties: '',
    tieDecay: 0.02,
    ends: NO_ENDS,
    everSeated: [],
    closed: [],
    curve: Array.from({ length: round }, () => [0.5]),
    curveCounts: Array.from({ length: round }, () => false),
    isOver: false,
  };
  const setup = {
    language: 'nl',
    name: 'small',
    seed: '1',
    usual: {},
    stride: 2,
    domains: ['Energie', ''],
    names: ['Gemeente', 'Bedrijf'],
  };
  const scenarios = [
    { name: 'interest', title: { en: 'Interest-driven', nl: 'Belangengedreven' }, color: '#123456' },
    { name: 'issue', title: { en: 'Issue-driven', nl: 'Opgavegericht' }, color: '#654321' },
  ];
  const state = { round, playing: false, speed: 1, moment: 'aaaaaaaa', changes: [], settings: {} };
  const event = { setup: { ...setup, scenarios }, worlds: [world, structuredClone(world)], band: null, state };
  return /** @type {WorldEvent} */ (/** @type {unknown} */ (event));
}

/**
 * @param {Partial<WorldRound>} change
 * @returns {WorldRound}
 */
const change = change => ({
  arrived: [],
  waiting: [],
  convened: [],
  asked: [],
  joined: [],
  deliberating: [],
  left: [],
  agreed: [],
  released: [],
  closed: [],
  ends: NO_ENDS,
  measures: [0.6],
  counts: true,
  isOver: false,
  ...change,
});

/** @param {number} round */
function begun(round) {
  const state = new PageState(null, false);
  state.begin(picture(round));
  return state;
}

test('before the first picture there is nothing to show, and words are English', () => {
  const state = new PageState(null, false);
  assert.equal(state.hasBegun, false);
  assert.throws(() => state.setup, /first picture/);
  assert.throws(() => state.stage, /first picture/);
  assert.equal(state.language, 'en');
});

test('the language is that of the program until the reader chooses one', () => {
  assert.equal(begun(0).language, 'nl');
  const chosen = new PageState('en', false);
  chosen.begin(picture(0));
  assert.equal(chosen.language, 'en');
});

test('rounds of a frame go on from the picture; those that were in it already are left out', () => {
  const state = begun(3);
  const worlds = [change({ ends: { ...NO_ENDS, realised: 1 } }), change({ measures: null })];
  const rounds = [2, 3, 4].map(round => ({ round, worlds }));
  const fresh = state.play({ rounds, grownTies: ['', ''], moment: 'bbbbbbbb' });
  assert.deepEqual(
    fresh.map(one => one.round),
    [3, 4],
  );
  assert.equal(state.round, 5);
  assert.equal(state.worlds[0].curve.length, 5);
  assert.equal(state.worlds[1].curve.length, 3); // held back
  assert.equal(state.worlds[0].ends.realised, 1);
  assert.equal(state.stage.moment, 'bbbbbbbb');
});

test('a world that is over stays as it was while the other goes on', () => {
  const state = begun(1);
  state.play({ rounds: [{ round: 1, worlds: [null, change({ isOver: true })] }], grownTies: ['', ''], moment: '' });
  assert.deepEqual(
    state.worlds.map(world => [world.isOver, world.curve.length]),
    [
      [false, 1],
      [true, 2],
    ],
  );
});

test('a new picture replaces what was known', () => {
  const state = begun(3);
  state.begin(picture(0));
  assert.equal(state.round, 0);
  assert.equal(state.worlds[0].curve.length, 0);
});

test('names are those of the case where it gives any, else words and numbers', () => {
  const state = begun(0);
  assert.equal(actorWord(state, 2), 'Bedrijf');
  assert.equal(actorWord(state, 8), 'actor 9');
  assert.equal(domainWord(state, 0), 'Energie');
  assert.equal(domainWord(state, 1), 'domein 2');
  assert.equal(issueWord(state, 0, 2), 'Heat');
  assert.equal(issueWord(state, 0, 4), 'opgave 5');
  assert.equal(issueNumber(state, 0, 4), '5');
  assert.equal(kindWord(state, 'public'), 'publiek');
  assert.equal(kindWord(state, 'union'), 'union');
  state.language = 'en';
  assert.equal(kindWord(state, 'public'), 'public');
});

test('a scenario is called by its title, in the language of the page', () => {
  const state = begun(0);
  assert.equal(state.scenario(1), 'Opgavegericht');
  state.language = 'en';
  assert.equal(state.scenario(0), 'Interest-driven');
});

/** @param {number} count */
const band = count => /** @type {import('#live/protocol.js').BandEvent} */ (/** @type {unknown} */ ({ count }));

test('after a change of a setting the band of before is the ghost, until there are other worlds', () => {
  const state = begun(3);
  state.band = band(20);
  const changes = [{ round: 3, key: 'world.quorum', value: '0.2' }];
  state.take({ ...state.stage, changes });
  assert.equal(state.band, null);
  assert.equal(state.ghost?.count, 20);
  state.take({ ...state.stage, changes: [...changes, { round: 4, key: 'world.quorum', value: '0.3' }] });
  assert.equal(state.ghost?.count, 20); // no other band came meanwhile
  state.take({ ...state.stage, playing: true });
  assert.equal(state.ghost?.count, 20);
  const other = picture(0);
  other.setup.seed = '2';
  state.begin(other);
  assert.equal(state.ghost, null);
});

test('the same worlds from the start with another setting keep the ghost', () => {
  const state = begun(3);
  state.band = band(7);
  const again = picture(0);
  again.state.changes = [{ round: 0, key: 'world.couplings', value: '8' }];
  again.state.settings = { 'world.couplings': 8 };
  again.setup.usual = { 'world.couplings': 4 };
  state.begin(again);
  assert.equal(state.ghost?.count, 7);
  assert.equal(state.band, null);
  assert.ok(state.isChanged('world.couplings'));
  assert.ok(!state.isChanged('world.quorum'));
});

test('what tables closed with is kept, from the picture and from frames', () => {
  const closed = (/** @type {number} */ issue) => ({
    issue,
    outcome: /** @type {const} */ (0),
    quality: 0.5,
    novelty: 1,
    members: [1],
    counts: true,
  });
  const before = picture(1);
  before.worlds[0].closed = [closed(1)];
  const state = new PageState(null, false);
  state.begin(before);
  state.play({
    rounds: [{ round: 1, worlds: [change({ closed: [closed(2)] }), null] }],
    grownTies: ['', ''],
    moment: '',
  });
  assert.deepEqual(
    state.worlds[0].closed.map(one => one.issue),
    [1, 2],
  );
  assert.equal(before.worlds[0].closed.length, 1);
});
