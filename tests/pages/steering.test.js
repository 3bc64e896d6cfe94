// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isToken, linkAt, readFragment, showTheSame } from '#live/address.js';
import { SPEEDS, isSpoken, paceOf } from '#live/tempo.js';
import { NO_VOTES, favourite, shares } from '#live/votes.js';

test('speeds stand slowest first, and as fast as it goes at the end', () => {
  const last = SPEEDS.length - 1;
  assert.equal(SPEEDS[last], 0);
  const timed = SPEEDS.slice(0, last);
  assert.deepEqual(
    timed,
    [...timed].sort((a, b) => a - b),
  );
});

test('a round has the time that the speed gives it; many at once have none', () => {
  assert.equal(paceOf(1, { playing: true, speed: 2 }), 500);
  assert.equal(paceOf(3, { playing: true, speed: 2 }), 0);
  assert.equal(paceOf(1, { playing: true, speed: 0 }), 0);
  assert.equal(paceOf(1, { playing: false, speed: 0 }), 900);
  assert.equal(paceOf(4, { playing: false, speed: 5 }), 900);
});

test('rounds are said aloud where they come slowly', () => {
  assert.ok(isSpoken({ playing: false, speed: 5 }));
  assert.ok(isSpoken({ playing: true, speed: 1 }));
  assert.ok(!isSpoken({ playing: true, speed: 2 }));
  assert.ok(!isSpoken({ playing: true, speed: 0 }));
});

test('votes are drawn against the greatest', () => {
  assert.deepEqual(shares([2, 4, 1]), [0.5, 1, 0.25]);
  assert.deepEqual(shares(NO_VOTES), [0, 0, 0]);
});

test('the favourite is the choice with more votes than any other', () => {
  assert.equal(favourite([1, 3, 2]), 1);
  assert.equal(favourite([2, 0, 2]), -1);
  assert.equal(favourite([0, 0, 1]), 2);
  assert.equal(favourite(NO_VOTES), -1);
});

test('an address makes the page the teacher’s, or shows a link, or neither', () => {
  const token = '0123456789abcdef'.repeat(2);
  assert.deepEqual(readFragment(`#teacher=${token}`), { token, link: null });
  assert.deepEqual(readFragment('#teacher='), { token: '', link: null });
  assert.deepEqual(readFragment('#e=small&r=3'), { token: null, link: 'e=small&r=3' });
  assert.deepEqual(readFragment('#more'), { token: null, link: null });
  assert.deepEqual(readFragment(''), { token: null, link: null });
});

test('a token is 32 hex digits', () => {
  assert.ok(isToken('0123456789abcdef'.repeat(2)));
  assert.ok(!isToken('0123456789ABCDEF'.repeat(2)));
  assert.ok(!isToken('x') && !isToken('') && !isToken(null));
  assert.ok(!isToken(`${'0'.repeat(32)}\n`));
});

test('links show the same worlds in whatever round', () => {
  assert.equal(linkAt('e=a&s=1&r=12&c=', 3), 'e=a&s=1&r=3&c=');
  assert.ok(showTheSame('e=a&s=1&r=12&c=', 'e=a&s=1&r=3&c='));
  assert.ok(!showTheSame('e=a&s=1&r=3&c=', 'e=a&s=2&r=3&c='));
});
