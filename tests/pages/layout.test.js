// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inLines } from '#live/scene/labels.js';
import { freePlace, pointOf, pullOf } from '#live/scene/places.js';
import { layOut } from '#live/scene/ring.js';
import { ease, pathOf } from '#live/scene/shapes.js';
import { onPage, tint } from '#live/scene/theme.js';

const LETTER = 6;
const measure = (/** @type {string} */ text) => text.length * LETTER;

/** @param {number} actors */
const world = (actors, domains = ['care', 'housing', 'energy', 'water', '']) => ({
  width: 600,
  height: 400,
  isLarge: false,
  home: Array.from({ length: actors }, (_, actor) => actor % domains.length),
  domains,
  measure,
});

/**
 * @param {import('#live/scene/ring.js').Ring} ring
 * @param {number} actor
 */
const placeOf = (ring, actor) => [ring.at[actor * 2], ring.at[actor * 2 + 1]];

for (const actors of [5, 40, 200, 1000]) {
  test(`${actors} actors all stand on the canvas, in the ring, each in a place of its own`, () => {
    const ring = layOut(world(actors));
    assert.equal(ring.at.length, 2 * actors);
    const places = new Set();
    for (let actor = 0; actor < actors; actor++) {
      const [x, y] = placeOf(ring, actor);
      assert.ok(x > 0 && x < 600 && y > 0 && y < 400, `actor ${actor} at ${x}, ${y}`);
      const radius = Math.hypot((x - ring.cx) / ring.rx, (y - ring.cy) / ring.ry);
      assert.ok(radius > ring.inner && radius < 1.0001, `actor ${actor} at radius ${radius}`);
      places.add(`${x} ${y}`);
    }
    assert.equal(places.size, actors);
  });
}

test('actors stand nearest to the middle of their home domain', () => {
  const space = world(100);
  const ring = layOut(space);
  const fields = space.domains.length;
  for (let actor = 0; actor < 100; actor++) {
    const [x, y] = placeOf(ring, actor);
    const turn = Math.atan2((y - ring.cy) / ring.ry, (x - ring.cx) / ring.rx) + Math.PI / 2;
    const nearest = Math.round((turn / (2 * Math.PI)) * fields + fields) % fields;
    assert.equal(nearest, space.home[actor]);
  }
});

test('the first domain is above, and the names leave room for the ring', () => {
  const ring = layOut(world(5));
  const [x, y] = placeOf(ring, 0);
  assert.ok(Math.abs(x - ring.cx) < 0.01 && y < ring.cy);
  assert.deepEqual(ring.labels[4], ['5']);
  assert.ok(ring.cx + ring.rx + Math.max(...ring.labels.flat().map(measure)) < 600);
});

test('a long word beside the ring is not cut off where there is room for it', () => {
  const measure = (/** @type {string} */ text) => text.length * 7;
  const domains = ['a', 'Wonen en verduurzaming', 'c', 'Zeggenschap en eerlijke kosten'];
  const { labels } = layOut({ ...world(20), width: 360, domains, home: [0, 1, 2, 3], measure });
  assert.ok(
    labels.flat().every(line => !line.endsWith('…')),
    labels.flat().join(' | '),
  );
});

test('more actors are drawn smaller, and large letters leave less height', () => {
  assert.ok(layOut(world(1000)).dot < layOut(world(20)).dot);
  assert.ok(layOut({ ...world(20), isLarge: true }).ry < layOut(world(20)).ry);
});

test('a name stands on as few lines as it fits on, cut off at the end', () => {
  const fits = (/** @type {string} */ text) => text.length <= 10;
  assert.deepEqual(inLines('housing', fits), ['housing']);
  assert.deepEqual(inLines('social and youth', fits), ['social and', 'youth']);
  assert.deepEqual(inLines('work and a long remainder', fits), ['work and a', 'long rema…']);
  assert.deepEqual(inLines('Arbeidsmarktbeleid', fits), ['Arbeidsma…']);
  assert.deepEqual(inLines('say and fair costs', fits, 3), ['say and', 'fair costs']);
  assert.deepEqual(inLines('work and a long remainder', fits, 3), ['work and a', 'long', 'remainder']);
});

test('a name ends in a dot even where nothing fits', () => {
  assert.deepEqual(
    inLines('a b', () => false),
    ['…', '…'],
  );
});

test('places of tables lie in the unit circle, none upon another', () => {
  const points = Array.from({ length: 60 }, (_, place) => pointOf(place, 60));
  for (const [x, y] of points) assert.ok(Math.hypot(x, y) < 1);
  for (const [i, one] of points.entries()) {
    for (const other of points.slice(i + 1)) assert.ok(Math.hypot(one[0] - other[0], one[1] - other[1]) > 0.1);
  }
});

test('a table goes towards the domains of its issue, and to the middle where they lie opposite', () => {
  const [x, y] = pullOf([0], 4);
  assert.ok(Math.abs(x) < 1e-9 && Math.abs(y + 1.25) < 1e-9);
  const [ox, oy] = pullOf([0, 2], 4);
  assert.ok(Math.hypot(ox, oy) < 1e-9);
  assert.deepEqual(pullOf([], 4), [0, 0]);
});

test('a table takes the free place that is nearest', () => {
  const nearest = freePlace(new Set(), 20, [0, 1]);
  const next = freePlace(new Set([nearest]), 20, [0, 1]);
  const far = (/** @type {number} */ place) => Math.hypot(pointOf(place, 20)[0], pointOf(place, 20)[1] - 1);
  assert.notEqual(next, nearest);
  assert.ok(far(nearest) <= far(next));
  for (let place = 0; place < 20; place++) assert.ok(far(nearest) <= far(place));
  assert.equal(freePlace(new Set([0, 1]), 2, [0, 0]), 0);
});

test('progress begins at 0 and ends at 1, whatever is asked', () => {
  assert.deepEqual([-1, 0, 0.5, 1, 7].map(ease), [0, 0, 0.5, 1, 1]);
});

test('every kind has a shape of its own, and a closed one', () => {
  const paths = [0, 1, 2, 3, 4].map(look => pathOf(look, 5));
  assert.equal(new Set(paths).size, 5);
  for (const path of paths) assert.match(path, /^M[-\d. ]+[\s\S]+/);
  assert.equal(pathOf(5, 5), pathOf(0, 5));
});

test('a tint is the colour with much of the page', () => {
  assert.equal(tint('#000000', false), '#dbdbdb');
  assert.equal(tint('#ff0080', false), '#ffdbed');
  assert.equal(tint('#000000', true), '#171717');
});

test('a colour is lighter on a dark page, and itself on a light one', () => {
  assert.equal(onPage('#0072b2', false), '#0072b2');
  assert.equal(onPage('#000000', true), '#808080');
  assert.equal(onPage('#ffffff', true), '#ffffff');
});
