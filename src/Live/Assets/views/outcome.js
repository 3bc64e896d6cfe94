// @ts-check
import { byId, within } from '../dom.js';
import { APPEARS, Scatter, dotsOf, frameOf, pointOfDot } from '../curves/scatter.js';
import { fill } from '../words/texts.js';

/** Milliseconds in which the dots come again, one after the other. */
const REPLAY = 3600;
/** Pixels from a dot at which it is pointed at. */
const NEAR = 12;

/** What came of every table, as a dot: how new its solution is, and how good. */
export class Outcome {
  #figure = byId('outcome', HTMLElement);
  #canvas = within(this.#figure, 'canvas', HTMLCanvasElement);
  #caption = within(this.#figure, 'figcaption', HTMLElement);
  /** Since when each dot is there, by side and place in order of closing. @type {number[][]} */
  #since = [[], []];
  #scatter = new Scatter();
  #isWaiting = false;
  #calm = matchMedia('(prefers-reduced-motion: reduce)');

  /**
   * @param {import('../state.js').PageState} state
   * @param {import('./focus.js').Focus} focus
   */
  constructor(state, focus) {
    this.state = state;
    this.focus = focus;
    focus.heard.push(() => this.draw());
    this.#canvas.addEventListener('pointermove', event => focus.hover(0, this.#under(event)));
    this.#canvas.addEventListener('pointerleave', () => focus.hover(0, null));
    this.#canvas.addEventListener('click', event => {
      const found = this.#under(event);
      if (found) focus.pin(0, found);
      else focus.clear();
    });
    new ResizeObserver(() => this.draw()).observe(this.#canvas);
  }

  /** The worlds begin anew. */
  begin() {
    this.#since = [[], []];
    this.renew();
  }

  /** Tables closed meanwhile. */
  renew() {
    const now = this.#calm.matches ? -Infinity : performance.now();
    this.state.worlds.forEach((world, side) => {
      while (this.#since[side].length < world.closed.length) this.#since[side].push(now);
    });
    this.draw();
  }

  /** Shows once more how the dots came, month by month. */
  replay() {
    if (this.#calm.matches) return;
    const now = performance.now();
    this.#since = this.state.worlds.map(({ closed }) => closed.map((_, at) => now + (REPLAY * at) / closed.length));
    this.draw();
  }

  render() {
    const { state } = this;
    const { t } = state;
    this.#figure.hidden = state.stage.poll?.isOpen ?? false;
    this.#caption.textContent = state.stage.held ? t.scatterHeld : t.scatterCaption;
    const [left, right] = state.worlds.map(world => dotsOf(world.closed, 0, () => 0).length);
    this.#canvas.setAttribute('aria-label', fill(t.scatterLabel, state.scenario(0), left, state.scenario(1), right));
  }

  /** Draws at the next occasion, and on while dots are on their way. */
  draw() {
    if (this.#isWaiting || !this.state.hasBegun) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      if (this.#scatter.draw(this.#canvas, this.#cloud())) this.draw();
    });
  }

  /** @returns {import('../curves/scatter.js').Cloud} */
  #cloud() {
    const { state, focus } = this;
    return {
      dots: state.worlds.flatMap((world, side) => dotsOf(world.closed, side, at => this.#since[side][at] ?? -APPEARS)),
      colors: [state.color(0), state.color(1)],
      hasMeans: !state.stage.held,
      issue: focus.target?.issue,
      isLarge: state.isLarge,
      axes: [state.t.axisNovelty, state.t.axisQuality],
      number: (value, digits) => state.number(value, digits),
      now: performance.now(),
    };
  }

  /**
   * The issue whose dot lies under the pointer.
   * @param {MouseEvent} event
   */
  #under(event) {
    const box = this.#canvas.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const cloud = this.#cloud();
    const frame = frameOf(this.#canvas, cloud);
    let found = null;
    let least = NEAR;
    for (const dot of cloud.dots) {
      const [dx, dy] = pointOfDot(frame, dot);
      const far = Math.hypot(dx - x, dy - y);
      if (far < least) {
        least = far;
        found = { issue: dot.issue };
      }
    }
    return found;
  }
}
