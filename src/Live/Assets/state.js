// @ts-check
import { texts } from './words/texts.js';
import { inWords } from './words/numbers.js';
import { onPage } from './scene/theme.js';

/** @typedef {import('./protocol.js').WorldEvent} WorldEvent */
/** @typedef {import('./protocol.js').FrameEvent} FrameEvent */
/** @typedef {import('./protocol.js').StateEvent} StateEvent */
/** @typedef {import('./protocol.js').BandEvent} BandEvent */
/** @typedef {import('./protocol.js').ShownRound} ShownRound */
/** @typedef {import('./protocol.js').WorldPicture} WorldPicture */
/** @typedef {import('./protocol.js').WorldRound} WorldRound */
/** @typedef {import('./protocol.js').Text} Text */
/** @typedef {import('./words/texts.js').Language} Language */

/**
 * What is known of a world beside its drawing.
 * @typedef {object} World
 * @property {import('./protocol.js').TableEnds} ends
 * @property {number[]} waiting
 * @property {Map<number, import('./protocol.js').ShownIssue>} issues
 * @property {{ measures: (number | null)[], counts: boolean }[]} curve
 * @property {import('./protocol.js').ShownClosedTable[]} closed tables that closed, in order
 * @property {boolean} isOver
 */

/** All that the page knows, of the worlds and of its reader. The page owns it and changes it; views read it. */
export class PageState {
  /** @type {import('./protocol.js').WorldSetup | null} */
  #setup = null;
  /** @type {StateEvent | null} */
  #stage = null;
  /** @type {Language | null} */
  #language;

  /** @type {World[]} */
  worlds = [];
  /** @type {BandEvent | null} */
  band = null;
  /** The band before the last change of a setting, of the same worlds otherwise; null: nothing was changed. @type {BandEvent | null} */
  ghost = null;
  /** Rounds played. */
  round = 0;
  /** Whether letters are large, for a projector. */
  isLarge;

  /**
   * @param {Language | null} language null: the reader chose none, so that of the program holds
   * @param {boolean} isLarge
   */
  constructor(language, isLarge) {
    this.#language = language;
    this.isLarge = isLarge;
  }

  /** Whether a first picture came; before that there is no setup and no stage. */
  get hasBegun() {
    return this.#setup !== null;
  }

  /** What stays as it is while the worlds play. */
  get setup() {
    if (this.#setup === null) throw new Error('there is no setup before the first picture');
    return this.#setup;
  }

  /** How it stands: whether it plays, what is asked, what was changed. */
  get stage() {
    if (this.#stage === null) throw new Error('there is no stage before the first picture');
    return this.#stage;
  }

  /** @returns {Language} */
  get language() {
    return this.#language ?? 'en';
  }

  set language(language) {
    this.#language = language;
  }

  /** All words of the page, in its language. */
  get t() {
    return texts[this.language];
  }

  /**
   * Takes in a picture of all that is there.
   * @param {WorldEvent} picture
   */
  begin(picture) {
    const isOther = this.#setup === null || worldsOf(this.#setup) !== worldsOf(picture.setup);
    if (isOther) this.ghost = this.band = null;
    this.#setup = picture.setup;
    this.#language ??= picture.setup.language;
    this.worlds = picture.worlds.map(worldOf);
    this.take(picture.state);
    this.band = picture.band;
  }

  /**
   * Takes in how it stands.
   * @param {StateEvent} stage
   */
  take(stage) {
    const isChanged = this.#stage !== null && changesOf(this.#stage) !== changesOf(stage);
    if (isChanged && this.band) this.ghost = this.band;
    if (isChanged) this.band = null;
    this.#stage = stage;
    this.round = stage.round;
  }

  /**
   * Takes in a frame.
   * @param {FrameEvent} frame
   * @returns {ShownRound[]} its rounds that are new: others were in the picture already
   */
  play(frame) {
    const fresh = frame.rounds.filter(one => one.round >= this.round);
    for (const { round, worlds } of fresh) {
      worlds.forEach((change, side) => {
        if (change) goOn(this.worlds[side], change);
      });
      this.round = round + 1;
    }
    this.stage.moment = frame.moment;
    return fresh;
  }

  /** @param {Text | null | undefined} text */
  word(text) {
    return text?.[this.language] ?? '';
  }

  /**
   * @param {number | null | undefined} value
   * @param {number} digits
   */
  number(value, digits = 2) {
    return inWords(value, this.language, digits);
  }

  /**
   * What readers call the scenario of a side.
   * @param {number} side
   */
  scenario(side) {
    return this.word(this.setup.scenarios[side].title);
  }

  /**
   * The colour of a side, as it can be seen on the page.
   * @param {number} side
   */
  color(side) {
    return onPage(this.setup.scenarios[side].color);
  }

  /** Whether a setting is another than before anybody changed it. @param {string} key */
  isChanged(key) {
    return this.stage.settings[key] !== this.setup.usual[key];
  }
}

/** @param {import('./protocol.js').WorldSetup} setup */
const worldsOf = setup => [setup.name, setup.seed, ...setup.scenarios.map(one => one.name)].join(' ');

/** @param {StateEvent} stage */
const changesOf = stage => JSON.stringify(stage.changes);

/**
 * @param {WorldPicture} picture
 * @returns {World}
 */
const worldOf = picture => ({
  ends: picture.ends,
  waiting: picture.waiting,
  issues: new Map(picture.issues.map(one => [one.issue, one])),
  curve: picture.curve.map((measures, at) => ({ measures, counts: picture.curveCounts[at] })),
  closed: [...picture.closed],
  isOver: picture.isOver,
});

/**
 * @param {World} world
 * @param {WorldRound} change
 */
function goOn(world, change) {
  world.ends = change.ends;
  world.waiting = change.waiting;
  world.isOver = change.isOver;
  world.closed.push(...change.closed);
  for (const one of change.arrived) world.issues.set(one.issue, one);
  if (change.measures) world.curve.push({ measures: change.measures, counts: change.counts });
}
