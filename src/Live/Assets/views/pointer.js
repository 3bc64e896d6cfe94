// @ts-check

/** @typedef {import('../scene/geometry.js').Target} Target */
/** @typedef {import('../scene/scene.js').Scene} Scene */
/** @typedef {import('../state.js').PageState} PageState */
/** @typedef {import('./focus.js').Focus} Focus */

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
 * Lights up what is pointed at in a world, by mouse, finger or keys.
 * @param {Scene} scene
 * @param {number} side
 * @param {PageState} state
 * @param {Focus} focus
 */
export function listenTo(scene, side, state, focus) {
  const { canvas } = scene;
  const under = (/** @type {MouseEvent} */ event) => {
    const box = canvas.getBoundingClientRect();
    return scene.find(event.clientX - box.left, event.clientY - box.top);
  };
  canvas.addEventListener('pointermove', event => {
    if (event.pointerType === 'touch') return;
    const found = under(event);
    canvas.style.cursor = found ? 'pointer' : 'default';
    focus.hover(side, found);
  });
  canvas.addEventListener('pointerleave', event => {
    if (event.pointerType !== 'touch') focus.hover(side, null);
  });
  canvas.addEventListener('click', event => {
    const found = under(event);
    if (found) focus.pin(side, found);
    else focus.clear();
  });
  canvas.addEventListener('keydown', event => press(event, scene, side, state, focus));
}

/**
 * @param {KeyboardEvent} event
 * @param {Scene} scene
 * @param {number} side
 * @param {PageState} state
 * @param {Focus} focus
 */
function press(event, scene, side, state, focus) {
  const arrow = ARROWS.get(event.key);
  if (arrow) {
    event.preventDefault();
    event.stopPropagation();
    const [what, by] = arrow;
    const next = nextOf(what === 'issue' ? issuesOf(scene) : actorsOf(state), focus.target?.[what], by);
    if (next !== undefined) focus.pin(side, { [what]: next }, true);
  } else if (event.key === 'Enter' && focus.target) {
    event.preventDefault();
    focus.why(side, focus.target);
  }
}

/** Open tables first, then those that closed; none while the web is shown. @param {Scene} scene */
const issuesOf = scene => (scene.isWeb ? [] : [...scene.tables.keys(), ...scene.closed.keys()]);

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
