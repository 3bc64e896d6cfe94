// @ts-check
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { en } from '#live/words/en.js';

const root = dirname(createRequire(import.meta.url).resolve('#live/app.js'));

/**
 * @param {string} folder
 * @returns {string[]}
 */
const filesIn = folder =>
  readdirSync(folder, { withFileTypes: true }).flatMap(one => {
    const path = join(folder, one.name);
    return one.isDirectory() ? filesIn(path) : [path];
  });

const modules = filesIn(root).filter(file => file.endsWith('.js'));

test('every module is checked, and is used by a page or says only what goes over the wire', () => {
  const entries = ['app.js', 'class/app.js', 'protocol.js', 'class/protocol.js'];
  const used = new Set(entries.map(file => resolve(root, file)));
  for (const file of modules) {
    const text = readFileSync(file, 'utf8');
    assert.match(text, /^\/\/ @ts-check\n/, relative(root, file));
    for (const [, path] of text.matchAll(/^(?:import|} from|export)[^'\n]* ?'(\.[^']+)';$/gm)) {
      used.add(resolve(dirname(file), path));
    }
  }
  assert.deepEqual([...used].sort(), [...modules].sort());
});

test('the words that stand on the page from the start are texts', () => {
  const html = readFileSync(join(root, 'index.html'), 'utf8');
  const keys = [...html.matchAll(/data-(?:text|title|label)="(\w+)"/g)].map(([, key]) => key);
  assert.ok(keys.length > 10);
  for (const key of keys) assert.equal(typeof (/** @type {Record<string, unknown>} */ (en)[key]), 'string', key);
});
