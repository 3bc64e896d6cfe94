// @ts-check
import { made } from '../dom.js';
import { say } from './said.js';
import { tipOf } from './tips.js';

/** @typedef {import('../scene/geometry.js').Target} Target */

/** Milliseconds that a thing stays lit that nobody points at any more. */
const LINGERS = 180;
/** Pixels between a thing and the words beside it. */
const GAP = 10;

/** What somebody points at: it lights up in both worlds, with three lines beside it in each. */
export class Focus {
  /** @type {{ side: number, target: Target } | null} */
  #shown = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** Whether it stays until it is let go. */
  isPinned = false;

  /** Where the words stand, in each world. */
  tips = [0, 1].map(() => made('div', { class: 'tip', hidden: true }));

  /** Told when what is pointed at is another thing. @type {((target: Target | null) => void)[]} */
  heard = [];

  /**
   * @param {import('../state.js').PageState} state
   * @param {import('../scene/scene.js').Scene[]} scenes
   * @param {(side: number, target: Target) => void} why opens the numbers behind it
   */
  constructor(state, scenes, why) {
    this.state = state;
    this.scenes = scenes;
    this.why = why;
  }

  /** What is pointed at; null: nothing. */
  get target() {
    return this.#shown?.target ?? null;
  }

  /**
   * Something lies under the pointer, or nothing does any more.
   * @param {number} side
   * @param {Target | null} target
   */
  hover(side, target) {
    if (this.isPinned) return;
    clearTimeout(this.#timer);
    if (target) this.#show(side, target);
    else if (this.#shown) this.#timer = setTimeout(() => this.clear(), LINGERS);
  }

  /**
   * Points at something until it is let go.
   * @param {number} side
   * @param {Target} target
   * @param {boolean} isAloud whether it is read to who listens
   */
  pin(side, target, isAloud = false) {
    clearTimeout(this.#timer);
    this.isPinned = true;
    this.#show(side, target);
    if (isAloud) say(this.tips.map((tip, at) => `${this.state.scenario(at)}: ${wordsOf(tip)}`).join(' '));
  }

  /** Lets go. */
  clear() {
    clearTimeout(this.#timer);
    this.isPinned = false;
    this.#shown = null;
    for (const scene of this.scenes) scene.point(null);
    for (const tip of this.tips) tip.hidden = true;
    this.#tell();
  }

  /** Says again what is pointed at, as it is now. */
  refresh() {
    if (this.#shown) this.#render(this.#shown.target);
  }

  /**
   * @param {number} side
   * @param {Target} target
   */
  #show(side, target) {
    this.#shown = { side, target };
    for (const scene of this.scenes) scene.point(target);
    this.#render(target);
    this.#tell();
  }

  #tell() {
    for (const hear of this.heard) hear(this.target);
  }

  /** @param {Target} target */
  #render(target) {
    this.tips.forEach((tip, side) => {
      const scene = this.scenes[side];
      const { head, lines } = tipOf(this.state, scene, side, target);
      const wasAtWhy = tip.contains(document.activeElement);
      const rows = lines.map(line => made('span', {}, ...line));
      tip.replaceChildren(made('strong', {}, head), ...rows, ...(this.isPinned ? [this.#button(side, target)] : []));
      tip.hidden = false;
      placeTip(tip, scene, target);
      if (wasAtWhy) tip.querySelector('button')?.focus({ preventScroll: true });
    });
  }

  /**
   * @param {number} side
   * @param {Target} target
   */
  #button(side, target) {
    return made('button', { type: 'button', class: 'why', onclick: () => this.why(side, target) }, this.state.t.why);
  }
}

/** @param {HTMLElement} tip */
const wordsOf = tip =>
  [...tip.children]
    .filter(one => !one.matches('button'))
    .map(one => one.textContent)
    .join('. ');

/**
 * Stands beside what it speaks of, never over it: on the side where there is room, else above or below.
 * @param {HTMLElement} tip
 * @param {import('../scene/scene.js').Scene} scene
 * @param {Target} target
 */
function placeTip(tip, scene, target) {
  const { width, height } = scene.canvas.getBoundingClientRect();
  const [left, top] = placeBeside(
    { width: tip.offsetWidth, height: tip.offsetHeight },
    { width, height },
    scene.placeOf(target) ?? [width / 2, 0],
    scene.sizeOf(target) + GAP,
    scene.homesOf(target),
  );
  tip.style.left = `${left}px`;
  tip.style.top = `${top}px`;
}

/**
 * Left and top of a box beside a point: on that side where it fits and covers fewest of other points, the first of equals of right, left, below and
 * above, and then of the corners, the nearest first; where it fits nowhere, below.
 * @param {{ width: number, height: number }} box
 * @param {{ width: number, height: number }} room
 * @param {[number, number]} point
 * @param {number} far from the point at least
 * @param {[number, number][]} others
 * @returns {[number, number]}
 */
export function placeBeside(box, room, [x, y], far, others = []) {
  const within = (/** @type {number} */ at, /** @type {number} */ size, /** @type {number} */ most) =>
    Math.max(0, Math.min(at, most - size));
  const beside = within(y - box.height / 2, box.height, room.height);
  const across = within(x - box.width / 2, box.width, room.width);
  const farOff = (/** @type {[number, number]} */ [left, top]) =>
    Math.hypot(x - nearest(x, left, box.width), y - nearest(y, top, box.height));
  /** @type {[number, number][]} */
  const places = [
    [x + far, beside],
    [x - far - box.width, beside],
    [across, y + far],
    [across, y - far - box.height],
    ...corners(box, room).toSorted((one, other) => farOff(one) - farOff(other)),
  ];
  const fitting = places.filter(
    ([left, top]) =>
      left >= 0 &&
      top >= 0 &&
      left + box.width <= room.width &&
      top + box.height <= room.height &&
      farOff([left, top]) >= far,
  );
  const covered = (/** @type {[number, number]} */ [left, top]) =>
    others.filter(([ox, oy]) => ox > left && ox < left + box.width && oy > top && oy < top + box.height).length;
  const [best] = fitting.toSorted((one, other) => covered(one) - covered(other));
  return best ?? [across, within(y + far, box.height, room.height)];
}

/**
 * Where a box stands in the corners of a room.
 * @param {{ width: number, height: number }} box
 * @param {{ width: number, height: number }} room
 * @returns {[number, number][]}
 */
const corners = (box, room) =>
  [room.height - box.height, 0].flatMap(top =>
    [room.width - box.width, 0].map(left => /** @type {[number, number]} */ ([left, top])),
  );

/**
 * The place of a stretch that is nearest to another place.
 * @param {number} at
 * @param {number} from
 * @param {number} size
 */
const nearest = (at, from, size) => Math.max(from, Math.min(at, from + size));
