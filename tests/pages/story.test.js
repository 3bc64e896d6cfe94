// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PageState } from '#live/state.js';
import { beatsOf, onlyAt, rowOf } from '#live/story/beats.js';

/** @typedef {import('#live/protocol.js').StoryAnswer} StoryAnswer */
/** @typedef {import('#live/protocol.js').WorldEvent} WorldEvent */

/**
 * @param {'en' | 'nl'} language
 * @param {string[] | null} names
 */
function state(language, names = ['Ann', 'Ben', 'Cas', 'Dee', 'Eve', 'Fay']) {
  const scenario = { logic: null, motto: { en: 'Invites.', nl: 'Nodigt uit.' } };
  const setup = {
    language,
    name: 's',
    seed: '1',
    stride: 1,
    actors: 6,
    kinds: ['public', 'civic'],
    kind: [0, 0, 0, 0, 1, 1],
    home: [0, 1, 0, 1, 0, 1],
    domains: ['Heat', 'Water'],
    names,
    scenarios: [scenario, scenario],
    usual: {},
  };
  const event = { setup, worlds: [], band: null, state: { round: 0, changes: [] } };
  const known = new PageState(language, false);
  known.begin(/** @type {WorldEvent} */ (/** @type {unknown} */ (event)));
  return known;
}

/**
 * @param {Partial<import('#live/protocol.js').StoryTable>} more
 * @param {number[]} members
 * @returns {import('#live/protocol.js').StoryTable}
 */
const table = (more, members) => ({
  initiator: members[0],
  domain: 1,
  asked: [1, 2, 3, 4, 5].map(actor => ({ actor, joined: members.includes(actor), domain: actor % 2 })),
  left: [],
  invite: 'interest',
  seats: 4,
  meetings: 2,
  tried: 30,
  passed: 4,
  end: { issue: 7, outcome: 0, quality: 0.5, novelty: 0.25, members, counts: true },
  ...more,
});

/** @type {StoryAnswer} */
const story = {
  issue: { issue: 7, name: 'Warm homes', domains: [0, 1], seats: 4, meetings: 6, months: 0 },
  requirement: [
    { domain: 0, weight: 0.3 },
    { domain: 1, weight: 0.7 },
  ],
  tables: [table({}, [0, 1, 2]), table({ invite: 'issue', end: { ...table({}, [0, 5]).end, novelty: null } }, [0, 5])],
};

test('the story goes from who they are to all issues, and says of each world what happens there', () => {
  const beats = beatsOf(state('en'), story);
  assert.equal(beats.length, 9);
  assert.deepEqual(
    beats.map(beat => beat.happens.map(steps => steps.length)),
    [
      [0, 0],
      [0, 0],
      [1, 1],
      [1, 1],
      [1, 1],
      [2, 2],
      [2, 2],
      [0, 0],
      [0, 0],
    ],
  );
  assert.equal(beats[0].told[0], '6 actors: 4 public and 2 civic.');
  assert.equal(beats[1].text, 'Warm homes. It concerns Water and Heat.');
  assert.equal(beats[2].told[0], 'Ann takes the lead: it has most at stake, above all in Water.');
  assert.equal(beats[2].told[1], 'Ann takes the lead: it fits the issue best, above all in Water.');
  assert.equal(
    beats[3].told[0],
    'It asks those who want the same: Ben (for Water), Cas (for Heat), Dee (for Water) and 2 more.',
  );
  assert.equal(beats[4].told[0], '2 of 5 say yes. Not: Dee, Eve and Fay.');
  assert.equal(beats[5].told[0], '2 meetings, 30 proposals, 4 of them adopted. Everybody looks to its own gain.');
  assert.match(beats[5].told[1], /looks to the issue/);
  assert.equal(beats[6].told[0], 'A solution: quality 0.50, originality 0.25.');
  assert.match(beats[6].told[1], /too early/);
  assert.equal(beats[7].text, 'At both tables: Ann. All others sat at one only.');
  assert.equal(beats[7].told[0], 'Only here: Ben and Cas.');
  assert.deepEqual(beats[7].named, [
    [0, 1, 2],
    [0, 5],
  ]); // also who sat at both
});

test('who is asked by chance has no reason, and actors without names have numbers', () => {
  const chance = {
    ...story,
    issue: { ...story.issue, name: '' },
    tables: story.tables.map(one => ({ ...one, invite: /** @type {const} */ ('random') })),
  };
  const beats = beatsOf(state('nl', null), chance);
  assert.match(beats[1].text, /^Opgave 8\. /);
  assert.equal(beats[2].told[0], 'Het toeval bepaalt wie het voortouw neemt: actor 1.');
  assert.equal(beats[3].told[0], 'Het toeval bepaalt wie er wordt gevraagd: actor 2, actor 3, actor 4 en nog 2.');
});

test('tables with the same members, or with none in common, are told as such', () => {
  const same = { ...story, tables: [table({}, [0, 1]), table({}, [0, 1])] };
  assert.equal(beatsOf(state('en'), same)[7].told[1], 'Nobody sat only here.');
  const apart = { ...story, tables: [table({}, [0, 1]), table({}, [2, 3])] };
  assert.equal(beatsOf(state('en'), apart)[7].text, 'Nobody sat at both tables.');
  assert.deepEqual(onlyAt(apart.tables[1], apart.tables[0]), [2, 3]);
});

test('where everybody says yes nobody is named', () => {
  const all = { ...story, tables: [table({}, [0, 1, 2, 3, 4, 5]), story.tables[1]] };
  assert.equal(beatsOf(state('en'), all)[4].told[0], '5 of 5 say yes.');
});

test('names stand in a row', () => {
  assert.deepEqual(
    [rowOf('and', []), rowOf('and', ['a']), rowOf('and', ['a', 'b']), rowOf('and', ['a', 'b', 'c'])],
    ['', 'a', 'a and b', 'a, b and c'],
  );
});
