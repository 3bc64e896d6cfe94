// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dotsOf, meanOf } from '#live/curves/scatter.js';
import { ticksOf } from '#live/curves/panel.js';
import { placeNames } from '#live/scene/names.js';
import { Ties } from '#live/scene/ties.js';
import { placeBeside } from '#live/views/focus.js';

const ROOM = { width: 400, height: 200 };
const BOX = { width: 100, height: 40 };

test('words stand beside a thing, on the side where there is room, and never over it', () => {
  assert.deepEqual(placeBeside(BOX, ROOM, [50, 100], 20), [70, 80]);
  assert.deepEqual(placeBeside(BOX, ROOM, [380, 100], 20), [260, 80]);
  assert.deepEqual(placeBeside(BOX, ROOM, [50, 5], 20), [70, 0]); // pushed down into the room
  const narrow = { width: 120, height: 200 };
  assert.deepEqual(placeBeside(BOX, narrow, [60, 100], 20), [10, 120]);
  assert.deepEqual(placeBeside(BOX, narrow, [60, 190], 20), [10, 130]); // above
});

test('words stand where they cover fewest of those who belong to the thing', () => {
  const onTheRight = /** @type {[number, number][]} */ ([[100, 100]]);
  assert.deepEqual(placeBeside(BOX, ROOM, [200, 100], 20, [[250, 100]]), [80, 80]);
  assert.deepEqual(placeBeside(BOX, ROOM, [50, 100], 20, onTheRight), [0, 120]);
  const around = /** @type {[number, number][]} */ ([[250, 100], [150, 100], [200, 140], [200, 60]]); // prettier-ignore
  assert.deepEqual(placeBeside(BOX, ROOM, [200, 100], 20, around), [300, 160]); // a corner
  assert.deepEqual(placeBeside(BOX, ROOM, [350, 170], 20, [[300, 170], [350, 120]]), [300, 0]); // prettier-ignore
});

test('names stand away from the middle, none upon another, and inside', () => {
  const measure = (/** @type {string} */ text) => text.length * 6;
  const named = Array.from({ length: 8 }, (_, at) => ({
    text: `actor ${at}`,
    at: /** @type {[number, number]} */ ([at % 2 ? 300 : 100, 190]),
  }));
  const placed = placeNames(named, { ...ROOM, leading: 14, gap: 8, measure, rim: () => 120 });
  assert.equal(placed.length, 8);
  for (const { x, isLeft } of placed) assert.equal(x, isLeft ? 200 - 128 : 200 + 128);
  for (const side of [true, false]) {
    const heights = placed.filter(one => one.isLeft === side).map(one => one.y);
    for (const [i, y] of heights.entries()) {
      assert.ok(y <= 193 && y >= 7);
      if (i) assert.ok(y - heights[i - 1] >= 14);
    }
  }
});

test('where there are more names than room, each takes one line, and those that have none are left out', () => {
  const measure = (/** @type {string} */ text) => text.length * 6;
  const named = (/** @type {number} */ count) =>
    Array.from({ length: count }, (_, at) => ({
      text: 'Waterschap Wiede en Venen',
      at: /** @type {[number, number]} */ ([110, 4 * at]),
    }));
  const room = { ...ROOM, leading: 14, gap: 8, measure };
  for (const count of [3, 6, 7, 12, 30]) {
    const placed = placeNames(named(count), room);
    assert.equal(placed.length, Math.min(count, 12));
    assert.ok(placed.every(one => one.lines.length === (count <= 6 ? 2 : 1)));
    placed.forEach((one, at) => {
      assert.ok(one.y >= 6.99 && one.y + (one.lines.length - 1) * 14 <= 193.01, `${count} ${one.y}`);
      if (at) assert.ok(one.y - placed[at - 1].y >= placed[at - 1].lines.length * 14 + 1.99);
    });
  }
});

test('a long name takes two lines', () => {
  const measure = (/** @type {string} */ text) => text.length * 6;
  const [one] = placeNames([{ text: 'Waterschap Wiede en Venen', at: [110, 100] }], {
    ...ROOM,
    leading: 14,
    gap: 8,
    measure,
  });
  assert.deepEqual(one.lines, ['Waterschap Wiede', 'en Venen']);
});

const closed = [
  { issue: 1, outcome: /** @type {const} */ (0), quality: 0.4, novelty: 0.8, members: [], counts: true },
  { issue: 2, outcome: /** @type {const} */ (0), quality: 0.6, novelty: null, members: [], counts: true },
  { issue: 3, outcome: /** @type {const} */ (1), quality: 0, novelty: null, members: [], counts: true },
  { issue: 4, outcome: /** @type {const} */ (0), quality: 0.8, novelty: 1.2, members: [], counts: true },
  { issue: 5, outcome: /** @type {const} */ (0), quality: 1, novelty: 1, members: [], counts: false },
];

test('a table has a dot where it has a novelty and a quality; means are over those that count', () => {
  const dots = dotsOf(closed, 1, at => at * 10);
  assert.deepEqual(
    dots.map(dot => [dot.issue, dot.since]),
    [
      [1, 0],
      [4, 30],
      [5, 40],
    ],
  );
  const mean = meanOf(dots, 1);
  assert.ok(mean && Math.abs(mean.quality - 0.6) < 1e-9 && Math.abs(mean.novelty - 1) < 1e-9);
  assert.equal(meanOf(dots, 0), null);
  assert.equal(meanOf([], 1), null);
});

test('the axis names the first month, the last with issues, and some between', () => {
  assert.deepEqual(ticksOf(36), [1, 12, 24, 36]);
  assert.deepEqual(ticksOf(10), [1, 3, 6, 9]);
  assert.deepEqual(ticksOf(120), [1, 36, 72, 108]);
});

test('the share of ties between domains is over strong ties; none is no share', () => {
  const ties = new Ties(0);
  assert.equal(ties.between(0.15, [0, 0, 1]), null);
  const bytes = new DataView(new ArrayBuffer(12));
  [
    [0, 1, 500],
    [0, 2, 200],
    [1, 2, 100],
  ].forEach(([first, second, strength], at) => bytes.setInt32(at * 4, (first << 20) | (second << 10) | strength, true));
  ties.grow(btoa(String.fromCharCode(...new Uint8Array(bytes.buffer))));
  assert.equal(ties.between(0.15, [0, 0, 1]), 0.5);
  assert.equal(ties.count(0.15), 2);
});
