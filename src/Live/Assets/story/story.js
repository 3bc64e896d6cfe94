// @ts-check
import { byId, made } from '../dom.js';
import { Scene } from '../scene/scene.js';
import { say } from '../views/said.js';
import { fill } from '../words/texts.js';
import { actorWord } from '../words/names.js';
import { beatsOf } from './beats.js';

/** @typedef {import('./beats.js').Beat} Beat */
/** @typedef {import('../protocol.js').StoryAnswer} StoryAnswer */
/** @typedef {import('../protocol.js').WorldRound} WorldRound */

/** Milliseconds that something in the story takes: slow motion. */
const PACE = 2600;
/** Milliseconds between two meetings. */
const BETWEEN = 480;

/** @type {WorldRound} */
const NOTHING = {
  arrived: [],
  waiting: [],
  convened: [],
  asked: [],
  joined: [],
  deliberating: [],
  left: [],
  agreed: [],
  released: [],
  closed: [],
  ends: { realised: 0, noAgreement: 0, dissolved: 0, sunk: 0, unanswered: 0 },
  measures: null,
  counts: false,
  isOver: false,
};

/** One issue and its table in both worlds, in slow motion: in each world its own drawing and sentence, below them what to look at. */
export class Story {
  #bar = byId('story', HTMLElement);
  #scenes = [0, 1].map(
    () => new Scene(made('canvas', { class: 'told-scene', role: 'img' }), { places: 1, mostRadius: 58, beside: 0.28 }),
  );
  /** @type {StoryAnswer | null} */
  #story = null;
  /** @type {Beat[]} */
  #beats = [];
  #at = 0;
  /** @type {ReturnType<typeof setTimeout>[]} */
  #timers = [];
  #calm = matchMedia('(prefers-reduced-motion: reduce)');

  /**
   * @param {import('../state.js').PageState} state
   * @param {import('../server/server.js').Server} server
   * @param {import('../views/orders.js').Orders} orders
   * @param {import('../views/world.js').WorldView[]} worlds
   * @param {import('../views/stage-view.js').StageView} stageView
   */
  constructor(state, server, orders, worlds, stageView) {
    this.state = state;
    this.server = server;
    this.orders = orders;
    this.worlds = worlds;
    this.stageView = stageView;
    this.#scenes.forEach((scene, side) => worlds[side].box.append(scene.canvas));
    stageView.heard.push((_, before) => {
      if (before === 'story') this.#leave();
    });
    this.#bar.addEventListener('keydown', event => {
      if (event.key === 'ArrowRight') this.#go(this.#at + 1);
      else if (event.key === 'ArrowLeft') this.#go(this.#at - 1);
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
  }

  get isOpen() {
    return this.stageView.view === 'story';
  }

  /** Another pair of worlds has another story. */
  forget() {
    this.#story = null;
    if (this.isOpen) this.end();
  }

  /**
   * Begins at its beginning.
   * @param {boolean} isAsked whether a reader asked for it; if not, it gives way to months that are played while it is fetched
   * @returns {Promise<boolean>} whether it begins
   */
  async begin(isAsked) {
    this.#story ??= await this.server.story();
    if (!this.#story || (!isAsked && this.state.round > 0)) return false;
    this.stageView.show('story');
    this.#go(0);
    if (isAsked) this.#button('next')?.focus({ preventScroll: true });
    return true;
  }

  /** Leaves it for the worlds. */
  end() {
    this.stageView.show('worlds');
  }

  /** In the language and the size of the page as they are now. */
  render() {
    if (this.isOpen) this.#go(this.#at);
  }

  /** @param {number} at */
  #go(at) {
    if (!this.#story || at < 0) return;
    this.#beats = beatsOf(this.state, this.#story);
    if (at >= this.#beats.length) return;
    this.#at = at;
    for (const timer of this.#timers.splice(0)) clearTimeout(timer);
    this.#beats[at].told.forEach((text, side) => this.worlds[side].tell(text));
    this.#renderBar(this.#beats[at]);
    this.#scenes.forEach((scene, side) => this.#play(scene, side));
    say(`${this.#beats[at].head}. ${this.#beats[at].text} ${this.#beats[at].told.join(' ')}`);
  }

  /**
   * Shows a world as it was before the beat, and then what happens.
   * @param {Scene} scene
   * @param {number} side
   */
  #play(scene, side) {
    const { state } = this;
    const beat = this.#beats[this.#at];
    scene.names = actor => actorWord(state, actor);
    scene.canvas.setAttribute('aria-label', beat.told[side]);
    scene.begin(state.setup, this.#before(side), state.setup.scenarios[side].color);
    scene.also = beat.named[side];
    const isLast = this.#at === this.#beats.length - 1;
    scene.point(this.#at === 0 || isLast ? null : { issue: this.#issue.issue });
    const steps = beat.happens[side];
    const isTogether = this.#calm.matches || steps.length === 1;
    steps.forEach((change, at) => {
      if (isTogether) this.#happen(scene, change);
      else this.#timers.push(setTimeout(() => this.#happen(scene, change), BETWEEN * at));
    });
  }

  /**
   * @param {Scene} scene
   * @param {Partial<WorldRound>} change
   */
  #happen(scene, change) {
    scene.round({ ...NOTHING, ...change }, PACE);
    scene.renew('');
  }

  get #issue() {
    return /** @type {StoryAnswer} */ (this.#story).issue;
  }

  /**
   * What all beats before this one led to.
   * @param {number} side
   * @returns {import('../protocol.js').WorldPicture}
   */
  #before(side) {
    const { issue } = this.#issue;
    const past = this.#beats.slice(0, this.#at).flatMap(beat => beat.happens[side]);
    const of = (/** @type {'convened' | 'joined' | 'left'} */ what) =>
      past.flatMap(one => (one[what] ?? []).map(seat => seat.actor));
    const members = [...of('convened'), ...of('joined')];
    const meetings = past.filter(one => one.deliberating).length;
    const closed = past.flatMap(one => one.closed ?? []);
    const isOpen = members.length > 0 && !closed.length;
    return {
      tables: isOpen ? [{ issue, meetings, members, left: of('left'), months: null, released: [] }] : [],
      issues: [this.#issue],
      waiting: [],
      ties: '',
      tieDecay: 0,
      ends: NOTHING.ends,
      everSeated: this.#at === 0 ? [...Array(this.state.setup.actors).keys()] : closed.flatMap(table => table.members),
      closed,
      curve: [],
      curveCounts: [],
      isOver: false,
    };
  }

  /** @param {Beat} beat */
  #renderBar({ head, text }) {
    const { t } = this.state;
    const last = this.#beats.length - 1;
    const focused =
      document.activeElement instanceof HTMLElement && this.#bar.contains(document.activeElement)
        ? document.activeElement.dataset.go
        : undefined;
    const button = (/** @type {string} */ label, /** @type {string} */ go, /** @type {() => void} */ onclick) =>
      made('button', { type: 'button', 'data-go': go, class: go === 'next' ? 'main' : '', onclick }, label);
    const dots = this.#beats.map((_, at) => made('i', { class: at === this.#at ? 'on' : at < this.#at ? 'past' : '' }));
    this.#bar.replaceChildren(
      made('div', { class: 'say' }, made('h2', {}, head), made('p', {}, text)),
      made(
        'div',
        { class: 'bar' },
        made('span', { class: 'dots', role: 'img', 'aria-label': fill(t.storyStep, this.#at + 1, last + 1) }, ...dots),
        button(t.skipStory, 'end', () => this.end()),
        this.#at > 0 ? button(t.back, 'back', () => this.#go(this.#at - 1)) : null,
        this.#at < last
          ? button(t.next, 'next', () => this.#go(this.#at + 1))
          : button(this.#lastWord, 'next', () => this.#playAll()),
      ),
    );
    if (focused) (this.#button(focused) ?? this.#button('next'))?.focus({ preventScroll: true });
  }

  get #lastWord() {
    return this.server.isTeacher ? this.state.t.playBoth : this.state.t.toWorlds;
  }

  async #playAll() {
    this.end();
    const { stage } = this.state;
    if (stage.digest || stage.playing) return;
    await this.orders.give({ do: 'speed', roundsPerSecond: 2 });
    await this.orders.give({ do: 'play' });
  }

  /** @param {string} go */
  #button(go) {
    return /** @type {HTMLElement | null} */ (this.#bar.querySelector(`[data-go=${go}]`));
  }

  #leave() {
    for (const timer of this.#timers.splice(0)) clearTimeout(timer);
    for (const world of this.worlds) world.tell(null);
    this.#bar.replaceChildren();
  }
}
