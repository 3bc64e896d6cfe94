// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '#live/words/en.js';
import { nl } from '#live/words/nl.js';
import { terms } from '#live/words/terms.js';
import { fill, isLanguage } from '#live/words/texts.js';
import { inWords, percent } from '#live/words/numbers.js';
import { partsOf } from '#live/words/rich.js';
import { SPEEDS } from '#live/tempo.js';

/**
 * All texts of a language with where they stand.
 * @param {unknown} part
 * @returns {[string, string][]}
 */
function leaves(part, path = '') {
  if (typeof part === 'string') return [[path, part]];
  return Object.entries(/** @type {object} */ (part)).flatMap(([key, value]) => leaves(value, `${path}/${key}`));
}

/** @param {string} text */
const places = text => [...new Set(text.match(/\{\d\}/g))].sort();

test('both languages have the same texts, in the same order', () => {
  assert.deepEqual(
    leaves(nl).map(([path]) => path),
    leaves(en).map(([path]) => path),
  );
});

test('a text has the same places to fill in, and explains the same words, in both languages', () => {
  const dutch = new Map(leaves(nl));
  for (const [path, text] of leaves(en)) {
    const other = dutch.get(path) ?? '';
    assert.equal(other === '', text === '', path);
    assert.deepEqual(places(other), places(text), path);
    assert.deepEqual(termsIn(other), termsIn(text), path);
  }
});

/** @param {string} text */
const termsIn = text => partsOf(text).flatMap(part => ('term' in part ? [part.term] : []));

test('every word that a text explains stands among the terms, in both languages', () => {
  const explained = [...leaves(en), ...leaves(nl)].flatMap(([, text]) => termsIn(text));
  assert.ok(explained.length >= 8);
  for (const term of explained) assert.ok(Object.hasOwn(terms, term), term);
  for (const { en, nl } of Object.values(terms)) assert.ok(en.term && en.meaning && nl.term && nl.meaning);
});

test('every speed has a word', () => {
  for (const speed of SPEEDS) assert.ok(en.speeds[speed] && nl.speeds[speed]);
  assert.equal(Object.keys(en.speeds).length, SPEEDS.length);
});

test('places of a text are filled in, also twice, and one without a value is left out', () => {
  assert.equal(fill('{0} of {1}, {0}', 'a', 2), 'a of 2, a');
  assert.equal(fill('{0} of {1}', 0), '0 of ');
  assert.equal(fill('{0}', '{1}'), '{1}');
});

test('numbers are written as readers write them', () => {
  assert.equal(inWords(-1234.5, 'en'), '−1,234.50');
  assert.equal(inWords(-1234.5, 'nl'), '−1.234,50');
  assert.equal(inWords(2, 'en', 0), '2');
  assert.equal(inWords(null, 'en'), '–');
  assert.equal(inWords(undefined, 'nl'), '–');
  assert.equal(percent(0.126), '13 %');
  assert.equal(percent(null), '–');
});

test('a text falls apart into words and terms', () => {
  assert.deepEqual(partsOf('A [[table]] of [[actor|actors]].'), [
    { plain: 'A ' },
    { term: 'table', label: undefined },
    { plain: ' of ' },
    { term: 'actor', label: 'actors' },
    { plain: '.' },
  ]);
});

test('what a browser kept is a language or is not', () => {
  assert.ok(isLanguage('en') && isLanguage('nl'));
  assert.ok(!isLanguage(null) && !isLanguage('de') && !isLanguage('toString'));
});
