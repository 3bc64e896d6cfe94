// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gridOf, roundStep, scaleOf } from '#live/curves/scale.js';

/** @param {(number | null)[]} values */
const line = (...values) => values.map(value => ({ value, counts: true }));

test('steps are 1, 2, 5 or 10 times a power of ten', () => {
  assert.deepEqual([0.012, 0.2, 0.3, 0.6, 0.9, 14, 40].map(roundStep), [0.01, 0.2, 0.2, 0.5, 1, 10, 50]);
});

test('the scale holds all lines and bands, with room', () => {
  const scale = scaleOf([line(0.2, null, 0.4), line(0.3)], [[null, [0.1, 0.2, 0.9]]]);
  assert.ok(scale.low < 0.1 && scale.high > 0.9);
  assert.equal(scale.step, 0.2);
  assert.equal(scale.digits, 1);
});

test('without a value the scale is that of a share', () => {
  const { low, high } = scaleOf([line(null), line()], []);
  assert.ok(low < 0 && low > -0.2 && high > 1 && high < 1.2);
});

test('one value has a scale too', () => {
  const { low, high, step } = scaleOf([line(0.5)], []);
  assert.ok(low < 0.5 && high > 0.5 && step > 0);
});

test('the grid has its zero at zero', () => {
  const grid = gridOf({ low: -0.25, high: 0.35, step: 0.1, digits: 1 });
  assert.equal(grid.length, 6);
  assert.equal(grid[2], 0);
});
