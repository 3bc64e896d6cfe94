// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Board } from '#live/scene/board.js';
import { Geometry, isSame } from '#live/scene/geometry.js';
import { layOut } from '#live/scene/ring.js';
import { appears, comes } from '#live/scene/tables.js';
import { nextOf } from '#live/views/pointer.js';

test('a table convenes, fills, meets and closes', () => {
  const board = new Board(20, 4);
  board.know([{ issue: 3, name: '', domains: [1], seats: 6, meetings: 4, months: 0 }]);
  board.convene(3, 5, 0);
  board.join(3, 6, 100);
  board.join(3, 7, 100);
  board.leave(3, 6);
  board.meet(3);
  board.recount();
  const table = board.tables.get(3);
  assert.deepEqual(
    table?.members.map(({ actor, left }) => [actor, left]),
    [
      [5, false],
      [6, true],
      [7, false],
    ],
  );
  assert.equal(table?.meetings, 1);
  assert.deepEqual([table?.seats, table?.mostMeetings], [6, 4]);
  assert.deepEqual([...board.seated], [5, 7]);
  board.close({ issue: 3, outcome: 0, quality: 0.5, novelty: 0.9, members: [5, 6, 7], counts: true }, 200, 1500);
  board.recount();
  assert.equal(board.tables.size, 0);
  assert.equal(board.seated.size, 0);
  assert.deepEqual([...board.everSeated], [5, 6, 7]);
  assert.equal(board.ending[0].outcome, 0);
});

test('a table that agreed carries it out month by month, without those who are free', () => {
  const board = new Board(20, 4);
  board.know([{ issue: 3, name: '', domains: [1], seats: 6, meetings: 4, months: 24 }]);
  board.convene(3, 5, 0);
  board.join(3, 6, 0);
  board.pass();
  assert.equal(board.tables.get(3)?.months, null);
  board.agree(3);
  board.leave(3, 6);
  board.pass();
  board.pass();
  board.recount();
  assert.deepEqual([board.tables.get(3)?.months, board.tables.get(3)?.mostMonths], [2, 24]);
  assert.deepEqual([...board.seated], [5]);
  const end = { quality: 0.4, novelty: 1, delivered: 3, changed: 5 };
  board.close({ issue: 3, outcome: 0, ...end, members: [5, 6], counts: true }, 200, 1500);
  assert.equal(board.closed.get(3)?.delivered, 3);
  board.put({ issue: 4, meetings: 2, members: [1, 2], left: [], months: 7, released: [2] });
  board.recount();
  assert.equal(board.tables.get(4)?.months, 7);
  assert.deepEqual([...board.seated], [1]);
});

test('what is told of a table that is not drawn changes nothing', () => {
  const board = new Board(20, 4);
  board.join(9, 1, 0);
  board.leave(9, 1);
  board.meet(9);
  board.close({ issue: 9, outcome: 1, quality: 0, novelty: null, members: [1], counts: true }, 0, 100);
  assert.equal(board.tables.size, 0);
  assert.equal(board.ending.length, 0);
});

test('a table of a picture stands as it is: nothing of it moves', () => {
  const board = new Board(20, 4);
  board.put({ issue: 1, meetings: 2, members: [4, 2], left: [4], months: null, released: [] });
  const table = board.tables.get(1);
  assert.ok(table);
  assert.ok(!appears(table, 900, 0));
  assert.equal(table.meetings, 2);
  assert.deepEqual(
    table.members.map(seat => seat.left),
    [true, false],
  );
});

test('every open table has a place of its own, however many there are', () => {
  const board = new Board(20, 4);
  for (let issue = 0; issue < 50; issue++) board.convene(issue, issue, 0);
  const places = [...board.tables.values()].map(table => table.place);
  assert.equal(new Set(places).size, 50);
  assert.ok(Math.max(...places) < board.places);
  board.settle();
  assert.equal(new Set([...board.tables.values()].map(table => table.place)).size, 50);
});

test('ends are shown of the last tables only', () => {
  const board = new Board(20, 4);
  for (let issue = 0; issue < 100; issue++) {
    board.convene(issue, 1, 0);
    board.close({ issue, outcome: 2, quality: null, novelty: null, members: [1], counts: true }, 0, 100);
  }
  assert.equal(board.ending.length, 80);
  assert.equal(board.ending[79].issue, 99);
});

test('a table that closed stays where it stood, until another needs the place', () => {
  const board = new Board(6, 4, 2);
  const closed = (/** @type {number} */ issue) => ({
    issue,
    outcome: /** @type {const} */ (0),
    quality: 0.5,
    novelty: 1,
    members: [1],
    counts: true,
  });
  board.convene(1, 0, 0);
  const place = board.tables.get(1)?.place;
  board.close(closed(1), 0, 100);
  assert.equal(board.stones.length, 0); // its end is shown
  board.ending = [];
  assert.deepEqual(
    board.stones.map(stone => [stone.issue, stone.place]),
    [[1, place]],
  );
  board.convene(2, 0, 0);
  assert.notEqual(board.tables.get(2)?.place, place); // there is another place
  board.convene(3, 0, 0);
  assert.deepEqual(board.stones, []);
  assert.ok(board.closed.has(1));
});

test('a table closed before somebody came is there', () => {
  const board = new Board(20, 4);
  board.know([{ issue: 4, name: '', domains: [2], seats: 6, meetings: 4, months: 0 }]);
  board.putClosed({ issue: 4, outcome: 1, quality: 0, novelty: null, members: [3, 8], counts: false });
  assert.deepEqual(board.stones[0].members, [3, 8]);
  assert.equal(board.everSeated.size, 0);
});

test('what stands at a place is found there: a table before an actor', () => {
  const setup = /** @type {import('#live/protocol.js').WorldSetup} */ ({ stride: 2 });
  const domains = ['a', 'b', 'c', 'd'];
  const home = Array.from({ length: 12 }, (_, actor) => actor % 4);
  const measure = (/** @type {string} */ text) => text.length * 6;
  const ring = layOut({ width: 500, height: 400, isLarge: false, home, domains, measure });
  const board = new Board(12, 4);
  board.convene(6, 2, 0);
  const geometry = new Geometry(setup, ring, board, 24);
  const table = geometry.placeOf({ issue: 6 });
  const actor = geometry.placeOf({ actor: 4 });
  assert.ok(table && actor);
  assert.deepEqual(geometry.find(...table, 3, false), { issue: 6 });
  assert.deepEqual(geometry.find(...actor, 3, false), { actor: 4 });
  assert.equal(geometry.find(0, 0, 3, false), null);
  assert.notDeepEqual(geometry.find(...table, 3, true), { issue: 6 }); // the web has no tables
  assert.equal(geometry.placeOf({ actor: 5 }), null); // the sample leaves it out
  assert.equal(geometry.placeOf({ issue: 8 }), null);
});

test('a table appears for a while, and who is shown is on the way to it for a while', () => {
  const setup = /** @type {import('#live/protocol.js').WorldSetup} */ ({ stride: 2 });
  const ring = layOut({ width: 500, height: 400, isLarge: false, home: [0, 0], domains: ['a'], measure: () => 6 });
  const board = new Board(2, 1);
  const geometry = new Geometry(setup, ring, board, 24);
  board.convene(0, 0, 0);
  const table = board.tables.get(0);
  assert.ok(table);
  const isAwaited = (/** @type {number} */ travel, /** @type {number} */ now) =>
    table.members.some(seat => comes(seat, geometry, travel, now));
  assert.ok(appears(table, 300, 200));
  assert.ok(!appears(table, 0, 200)); // nothing moves
  assert.ok(!appears(table, 300, 1000));
  assert.ok(isAwaited(300, 200));
  assert.ok(!isAwaited(0, 200));
  assert.ok(!isAwaited(300, 1000));
  board.join(0, 1, 1000); // the sample leaves it out
  assert.ok(!isAwaited(300, 1100));
  board.join(0, 2, 1000);
  assert.ok(isAwaited(300, 1100));
  board.leave(0, 2);
  assert.ok(!isAwaited(300, 1100));
});

test('targets are one where they are the same actor or table', () => {
  assert.ok(isSame(null, null));
  assert.ok(isSame({ actor: 1 }, { actor: 1 }));
  assert.ok(!isSame({ actor: 1 }, { issue: 1 }));
  assert.ok(!isSame({ actor: 0 }, null));
});

test('arrow keys go round and round', () => {
  const all = [2, 4, 9];
  assert.equal(nextOf(all, undefined, 1), 2);
  assert.equal(nextOf(all, undefined, -1), 9);
  assert.equal(nextOf(all, 9, 1), 2);
  assert.equal(nextOf(all, 2, -1), 9);
  assert.equal(nextOf(all, 7, 1), 2); // it closed meanwhile
  assert.equal(nextOf([], undefined, 1), undefined);
});
