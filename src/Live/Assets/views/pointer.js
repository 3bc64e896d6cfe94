// @ts-check
import { isSame } from '../scene/geometry.js';

/** @typedef {import('../scene/geometry.js').Target} Target */
/** @typedef {import('../scene/scene.js').Scene} Scene */
/** @typedef {import('../state.js').PageState} PageState */
/** @typedef {import('./card.js').Card} Card */

/** What arrow keys go along, and in which direction. */
const ARROWS = new Map(
  /** @type {[string, ['issue' | 'actor', 1 | -1]][]} */ ([
    ['ArrowRight', ['issue', 1]],
    ['ArrowLeft', ['issue', -1]],
    ['ArrowDown', ['actor', 1]],
    ['ArrowUp', ['actor', -1]],
  ]),
);

/**
 * Opens the card of what is pointed at in a world, by mouse, finger or keys.
 * @param {Scene} scene
 * @param {number} side
 * @param {PageState} state
 * @param {Card} card
 */
export function listenTo(scene, side, state, card) {
  const { canvas } = scene;
  const under = (/** @type {MouseEvent} */ event) => {
    const box = canvas.getBoundingClientRect();
    return scene.find(event.clientX - box.left, event.clientY - box.top);
  };
  canvas.addEventListener('pointermove', event => {
    if (event.pointerType !== 'touch') hover(scene, side, under(event), card);
  });
  canvas.addEventListener('pointerleave', () => {
    if (!card.isPinned) card.closeSoon(250);
  });
  canvas.addEventListener('click', event => {
    const found = under(event);
    if (found) card.open(side, found, { pin: true });
    else card.close();
  });
  canvas.addEventListener('keydown', event => press(event, scene, side, state, card));
}

/**
 * @param {Scene} scene
 * @param {number} side
 * @param {Target | null} found
 * @param {Card} card
 */
function hover(scene, side, found, card) {
  scene.canvas.style.cursor = found ? 'pointer' : 'default';
  if (isSame(found, scene.hover) || (card.isPinned && !found)) return;
  scene.hover = found;
  scene.draw();
  if (found) card.openSoon(side, found, 140);
  else card.closeSoon(200);
}

/**
 * @param {KeyboardEvent} event
 * @param {Scene} scene
 * @param {number} side
 * @param {PageState} state
 * @param {Card} card
 */
function press(event, scene, side, state, card) {
  const arrow = ARROWS.get(event.key);
  if (arrow) {
    event.preventDefault();
    event.stopPropagation();
    const [what, by] = arrow;
    const next = nextOf(what === 'issue' ? [...scene.tables.keys()] : actorsOf(state), scene.hover?.[what], by);
    if (next === undefined) return;
    scene.hover = { [what]: next };
    scene.draw();
    card.open(side, scene.hover, { pin: true, aloud: true });
  } else if (event.key === 'Escape') {
    card.close();
  } else if (event.key === 'Enter' && scene.hover) {
    event.preventDefault();
    card.open(side, scene.hover, { pin: true });
    card.focus();
  }
}

/** @param {PageState} state */
const actorsOf = ({ setup }) => setup.kind.map((_, index) => index * setup.stride);

/**
 * The next of some, round and round; the first or the last where none is the present one.
 * @param {number[]} all
 * @param {number | undefined} present
 * @param {1 | -1} by
 */
export function nextOf(all, present, by) {
  const at = present === undefined ? -1 : all.indexOf(present);
  const from = at < 0 && by < 0 ? 0 : at;
  return all[(from + by + all.length) % all.length];
}
