// @ts-check
import { drawn, made } from '../../dom.js';
import { kindWord } from '../../words/names.js';
import { pathOf } from '../../scene/shapes.js';
import { domainOf, nameOf, nameOrYou, worth } from '../say.js';

/** @typedef {import('../state.js').ClassState} ClassState */

/**
 * The shape and colour of a kind.
 * @param {ClassState} state
 * @param {number} kind
 */
export function mark(state, kind) {
  const { kindLooks, kindColors } = /** @type {import('../../protocol.js').WorldSetup} */ (state.setup);
  return drawn(
    'svg',
    { viewBox: '-7 -7 14 14', 'aria-hidden': 'true', class: 'mark' },
    drawn('path', { d: pathOf(kindLooks[kind] ?? 0, 5), fill: kindColors[kind] ?? '#999' }),
  );
}

/**
 * Kind and home domain of an actor, in words.
 * @param {ClassState} state
 * @param {import('../protocol.js').Somebody} who
 */
export function sort(state, who) {
  const kind = state.setup?.kinds[who.kind] ?? '';
  return [kindWord(state, kind), domainOf(state, who.home)].filter(Boolean).join(' · ');
}

/**
 * An actor on a line: its mark, its name, and what is known of it.
 * @param {ClassState} state
 * @param {import('../protocol.js').KnownActor} who
 * @param {boolean} withTie whether it says how well it is known
 */
export function person(state, who, withTie = false) {
  const { t } = state;
  const isMe = who.actor === state.card?.actor;
  const tie = who.strength === 0 ? t.stranger : who.strength >= 0.5 ? t.strong : t.weak;
  const notes = [who.isPlayed && !isMe ? t.ofClass : '', withTie && !isMe ? tie : ''].filter(Boolean).join(' · ');
  return made(
    'span',
    { class: 'person' },
    mark(state, who.kind),
    made(
      'span',
      {},
      made('b', {}, withTie ? nameOf(state, who) : nameOrYou(state, who)),
      made('small', {}, [sort(state, who), notes].filter(Boolean).join(' · ')),
    ),
  );
}

/**
 * A bar from a middle: to the right it serves, to the left it harms; the word beside it says the same.
 * @param {ClassState} state
 * @param {string} label
 * @param {number} value
 * @param {number} most the largest of all that it is compared with, without its sign
 */
export function scale(state, label, value, most) {
  const { share, word } = worth(state, value, most);
  return made(
    'span',
    { class: 'scale' },
    made('span', { class: 'label' }, label),
    drawn(
      'svg',
      { viewBox: '-50 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      drawn('rect', { class: 'ground', x: -50, width: 100, height: 10 }),
      drawn('rect', {
        class: share < 0 ? 'harms' : 'serves',
        x: Math.min(0, 50 * share),
        width: Math.abs(50 * share),
        height: 10,
      }),
      drawn('rect', { class: 'middle', x: -0.6, width: 1.2, height: 10 }),
    ),
    made('span', { class: 'word' }, word),
  );
}

/**
 * A bar from the left.
 * @param {string} label
 * @param {number} share 0 … 1
 * @param {string} word what stands beside it
 * @param {string} kind a class of the style
 */
export const bar = (label, share, word, kind = 'serves') =>
  made(
    'span',
    { class: 'scale' },
    made('span', { class: 'label' }, label),
    drawn(
      'svg',
      { viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      drawn('rect', { class: 'ground', width: 100, height: 10 }),
      drawn('rect', { class: kind, width: 100 * Math.max(0, Math.min(1, share)), height: 10 }),
    ),
    made('span', { class: 'word' }, word),
  );

/**
 * A button of the whole width.
 * @param {string} text
 * @param {() => unknown} press
 * @param {Record<string, string | boolean | undefined>} attributes
 */
export const button = (text, press, attributes = {}) =>
  made('button', { type: 'button', class: 'big', onclick: press, ...attributes }, text);

/**
 * A part that can be opened.
 * @param {string} id
 * @param {string} head
 * @param {boolean} isOpen
 * @param {...(Node | null)} content
 */
export const folded = (id, head, isOpen, ...content) =>
  made('details', { id, open: isOpen }, made('summary', {}, head), ...content);
