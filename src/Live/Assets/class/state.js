// @ts-check
import { inWords } from '../words/numbers.js';
import { texts } from './words/texts.js';

/** @typedef {import('../words/texts.js').Language} Language */
/** @typedef {import('../protocol.js').WorldSetup} WorldSetup */
/** @typedef {import('../protocol.js').StateEvent} StateEvent */
/** @typedef {import('../protocol.js').ShownPoll} ShownPoll */
/** @typedef {import('./protocol.js').SeatQuestion} SeatQuestion */
/** @typedef {import('./protocol.js').ClosedQuestion} ClosedQuestion */

/** @typedef {'connecting' | 'question' | 'vote' | 'reveal' | 'card' | 'end' | 'seat' | 'join' | 'wait'} Screen */

/** A question that is open, since when it is known, and whether this phone has answered it. */
/** @typedef {{ question: SeatQuestion, at: number, isSent: boolean }} OpenQuestion */

/** All that a phone of the class knows. The page owns it and changes it; screens read it. */
export class ClassState {
  /** @type {Language | null} */
  #language;

  /** What stays as it is while a pair of worlds plays. @type {WorldSetup | null} */
  setup = null;
  /** @type {StateEvent | null} */
  stage = null;
  /** Rounds played. */
  round = 0;
  /** Other worlds. @type {import('../protocol.js').BandEvent | null} */
  band = null;

  /** This phone's vote on the last question. @type {import('../protocol.js').OwnVote} */
  vote = { number: null, choice: null };
  /** Whether the reader wants to change a vote that is in. */
  isRevoting = false;
  /** The number of the question whose outcome was read, or was out before this phone came. @type {number | null} */
  readPoll = null;

  /** @type {import('./protocol.js').ClassInfo | null} */
  info = null;
  /** Whether this phone has a seat, or had one before its connection broke off. */
  hasSeat = false;
  /** Whether the card of a new seat is still to be read. */
  isNew = false;
  /** Whether the reader only watches and votes. */
  onlyWatches = false;
  /** @type {import('./protocol.js').SeatCard | null} */
  card = null;
  /** Questions that are open, the oldest first. @type {OpenQuestion[]} */
  open = [];
  /** The question that closed last, with what was asked. @type {{ closed: ClosedQuestion, question: SeatQuestion } | null} */
  last = null;
  /** @type {import('./protocol.js').SeatRound | null} */
  played = null;
  /** @type {import('./protocol.js').SeatEnd | null} */
  end = null;

  /** @param {Language | null} language null: that of the program holds */
  constructor(language) {
    this.#language = language;
  }

  /** @returns {Language} */
  get language() {
    return this.#language ?? this.setup?.language ?? 'en';
  }

  set language(language) {
    this.#language = language;
  }

  /** All words of the page, in its language. */
  get t() {
    return texts[this.language];
  }

  /** @param {import('../protocol.js').Text | null | undefined} text */
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

  /** The questions that wait for an answer of this phone, the oldest first. */
  get waiting() {
    return this.open.filter(one => !one.isSent);
  }

  /** The question of the class that is open; null: none is. */
  get poll() {
    const poll = this.stage?.poll;
    return poll?.isOpen ? poll : null;
  }

  /** The question of the class whose outcome is out and was not read yet; null: there is none. */
  get revealed() {
    const poll = this.stage?.poll;
    return poll && !poll.isOpen && poll.number !== this.readPoll ? poll : null;
  }

  /** What this phone voted on a question of the class; null: nothing. @param {ShownPoll} poll */
  choiceOn(poll) {
    return this.vote.number === poll.number ? this.vote.choice : null;
  }

  /**
   * Takes in a picture of all that is there. Where worlds began anew, what happened in the old ones is over.
   * @param {import('../protocol.js').WorldEvent} picture
   */
  begin({ setup, band, state }) {
    this.setup = setup;
    this.band = band;
    if (state.digest === null) this.end = null;
    if (state.round === 0) Object.assign(this, { last: null, played: null });
    this.stand(state);
  }

  /** Whether it is worth asking which seats are free. */
  get wondersAboutSeats() {
    return !this.hasSeat && !this.onlyWatches && this.info?.isPlayed !== false;
  }

  /**
   * Takes in how it stands. What was revealed before this phone came is not told again.
   * @param {StateEvent} stage
   */
  stand(stage) {
    if (this.stage === null && stage.poll && !stage.poll.isOpen) this.readPoll = stage.poll.number;
    this.stage = stage;
    this.round = stage.round;
  }

  /**
   * Takes in a question, or how much time is left for one that is known.
   * @param {SeatQuestion} question
   * @param {number} now milliseconds
   */
  ask(question, now) {
    const known = this.open.find(one => one.question.id === question.id);
    if (known) Object.assign(known, { question, at: now });
    else this.open.push({ question, at: now, isSent: false });
  }

  /** @param {ClosedQuestion} closed */
  close(closed) {
    const known = this.open.find(one => one.question.id === closed.question);
    this.open = this.open.filter(one => one !== known);
    if (known) this.last = { closed, question: known.question };
    if (this.card && closed.isAway) this.card.isAway = true;
  }

  /** Forgets the seat and all that was told of it. */
  leave() {
    Object.assign(this, { hasSeat: false, isNew: false, card: null, open: [], last: null, played: null, end: null });
  }
}

/**
 * Which screen a phone shows: what has a deadline first, then what the class does together, then what is only to be read.
 * @param {ClassState} state
 * @returns {Screen}
 */
export function screenOf(state) {
  if (state.setup === null || state.stage === null) return 'connecting';
  if (state.waiting.length > 0) return 'question';
  const { poll } = state;
  if (poll && (state.choiceOn(poll) === null || state.isRevoting || !state.hasSeat)) return 'vote';
  if (state.revealed) return 'reveal';
  if (state.hasSeat) return state.end ? 'end' : state.isNew ? 'card' : 'seat';
  return state.info?.isPlayed && !state.onlyWatches ? 'join' : 'wait';
}

/**
 * Seconds that are left for a question, whole ones, rounded up; null: there is no deadline or time stands still.
 * @param {OpenQuestion} open
 * @param {number} now milliseconds
 */
export function secondsLeft({ question, at }, now) {
  if (question.secondsLeft === null || question.isPaused) return null;
  return Math.max(0, Math.ceil(question.secondsLeft - (now - at) / 1000));
}
