// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FAINTEST, Ties, unpack } from '#live/scene/ties.js';

/**
 * Packs ties as the program does.
 * @param {[number, number, number][]} ties places, and thousandths
 */
function pack(...ties) {
  const bytes = Buffer.alloc(ties.length * 4);
  ties.forEach(([first, second, strength], at) =>
    bytes.writeInt32LE((first << 20) | (second << 10) | strength, at * 4),
  );
  return bytes.toString('base64');
}

/** @param {Ties} ties */
function all(ties) {
  /** @type {[number, number, number][]} */
  const found = [];
  ties.each((first, second, strength) => found.push([first, second, strength]));
  return found;
}

test('a tie is four bytes, the lowest first', () => {
  assert.deepEqual(unpack(Buffer.from([0xf4, 0x09, 0x10, 0x00]).toString('base64')), [
    { first: 1, second: 2, strength: 0.5 },
  ]);
});

test('ties of the first and the last places are read as they were packed', () => {
  const packed = pack([0, 1, 50], [7, 999, 1000], [1022, 1023, 123]);
  assert.deepEqual(unpack(packed), [
    { first: 0, second: 1, strength: 0.05 },
    { first: 7, second: 999, strength: 1 },
    { first: 1022, second: 1023, strength: 0.123 },
  ]);
  assert.deepEqual(unpack(''), []);
});

test('ties fade by the rounds that went by, and a faint one is forgotten', () => {
  const ties = new Ties(0.1);
  ties.grow(pack([0, 1, 800], [2, 3, 60]));
  ties.fade(2);
  const [[first, second, strength], ...others] = all(ties);
  assert.deepEqual([first, second, others.length], [0, 1, 0]);
  assert.ok(Math.abs(strength - 0.8 * 0.81) < 1e-12);
  assert.equal(ties.size, 1);
});

test('a tie that grew has its new strength, one that is told as gone is forgotten', () => {
  const ties = new Ties(0);
  ties.grow(pack([0, 1, 300], [4, 5, 400]));
  ties.grow(pack([0, 1, 600], [4, 5, 0]));
  ties.fade(100);
  assert.deepEqual(all(ties), [[0, 1, 0.6]]);
});

test('the faintest tie that is drawn is that of the program', () => {
  const ties = new Ties(0);
  ties.grow(pack([0, 1, FAINTEST * 1000], [0, 2, FAINTEST * 1000 - 1]));
  assert.deepEqual(all(ties), [[0, 1, FAINTEST]]);
});
