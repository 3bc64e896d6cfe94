// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAUSE, Stream } from '#live/server/stream.js';

const CONNECTING = 0;
const CLOSED = 2;

/** A stream without a network: the test says what comes through it. */
class Source extends EventTarget {
  readyState = CONNECTING;

  /**
   * @param {string} type
   * @param {unknown} data
   */
  tell(type, data) {
    this.dispatchEvent(Object.assign(new Event(type), { data: JSON.stringify(data) }));
  }

  close() {
    this.readyState = CLOSED;
  }

  /** @param {number} readyState */
  fail(readyState) {
    this.readyState = readyState;
    this.dispatchEvent(new Event('error'));
  }
}

/** @param {{ en: string, nl: string } | null} refusal why the program does not stream */
function heard(refusal = null) {
  /** @type {unknown[]} */
  const told = [];
  /** @type {Source[]} */
  const sources = [];
  /** @type {{ then: () => void, milliseconds: number }[]} */
  const waiting = [];
  const open = () => {
    sources.push(new Source());
    return /** @type {EventSource} */ (/** @type {unknown} */ (sources[sources.length - 1]));
  };
  const on = { frame: (/** @type {unknown} */ data) => told.push(data) };
  const hearing = {
    on,
    opened: () => told.push('opened'),
    lost: () => told.push('lost'),
    refused: (/** @type {unknown} */ words) => told.push(words),
  };
  const later = (/** @type {() => void} */ then, /** @type {number} */ milliseconds) =>
    waiting.push({ then, milliseconds });
  const stream = new Stream(hearing, open, later, async () => refusal);
  stream.listen();
  return { told, sources, waiting, stream };
}

test('events are heard by their type', () => {
  const { told, sources } = heard();
  sources[0].dispatchEvent(new Event('open'));
  sources[0].tell('frame', { round: 3 });
  sources[0].tell('other', { round: 4 });
  assert.deepEqual(told, ['opened', { round: 3 }]);
});

test('a stream that breaks off is left to the browser, which resumes it', () => {
  const { told, sources, waiting } = heard();
  sources[0].fail(CONNECTING);
  assert.deepEqual(told, ['lost']);
  assert.equal(waiting.length, 0);
  assert.equal(sources.length, 1);
});

test('a stream that is given up is opened again after a pause, as often as it takes', () => {
  const { told, sources, waiting } = heard();
  for (let time = 0; time < 3; time++) {
    sources[time].fail(CLOSED);
    assert.equal(sources.length, time + 1);
    assert.equal(waiting[time].milliseconds, PAUSE);
    waiting[time].then();
  }
  assert.equal(sources.length, 4);
  sources[3].tell('frame', 'back');
  assert.deepEqual(told, ['lost', 'lost', 'lost', 'back']);
});

test('a stream that is renewed is opened again, and what becomes of the old one is not told', () => {
  const { told, sources, waiting, stream } = heard();
  stream.renew();
  assert.equal(sources.length, 2);
  assert.equal(sources[0].readyState, CLOSED);
  sources[0].fail(CLOSED);
  assert.deepEqual([told, waiting], [[], []]);
  sources[1].tell('frame', 1);
  assert.deepEqual(told, [1]);
});

test('a stream that is refused says why, one that only broke off does not, nor one that was renewed meanwhile', async () => {
  const full = { en: 'full', nl: 'vol' };
  const { told, sources, stream } = heard(full);
  sources[0].fail(CONNECTING);
  await Promise.resolve();
  assert.deepEqual(told, ['lost']);
  sources[0].fail(CLOSED);
  await Promise.resolve();
  assert.deepEqual(told, ['lost', 'lost', full]);
  sources[0].fail(CLOSED);
  stream.renew();
  await Promise.resolve();
  assert.deepEqual(told, ['lost', 'lost', full, 'lost']);
});
