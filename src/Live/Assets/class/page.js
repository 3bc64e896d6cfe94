// @ts-check
import { Device } from '../device.js';
import { byId } from '../dom.js';
import { onFault } from '../faults.js';
import { Stream } from '../server/stream.js';
import { fill } from '../words/texts.js';
import { JoinScreen } from './screens/join.js';
import { QuestionScreen } from './screens/question.js';
import { cardScreen, closedWords, seatScreen } from './screens/seat.js';
import { endScreen } from './screens/end.js';
import { revealScreen, voteScreen } from './screens/vote.js';
import { waitScreen } from './screens/wait.js';
import { SeatKey } from './seat-key.js';
import { SeatStream } from './seat-stream.js';
import { ClassServer } from './server.js';
import { ClassState, screenOf, secondsLeft } from './state.js';
import { TimeLine } from './time-line.js';
import { ownLanguage } from './words/texts.js';

/** @typedef {import('./protocol.js').SeatQuestion} SeatQuestion */

/** The page on every phone of a class: it waits, votes and plays. It owns what is known, hears the program, and shows one screen at a time. */
export class ClassPage {
  #device = new Device();
  #key = new SeatKey();
  #server = new ClassServer();
  #state = new ClassState(this.#device.language ?? ownLanguage(navigator.languages));
  #screen = byId('screen', HTMLElement);
  #notice = byId('notice', HTMLElement);
  #time = new TimeLine();
  #join = new JoinScreen({ take: (actor, name) => this.#take(actor, name), watch: () => this.#watch(true) });
  #question = new QuestionScreen({
    choose: (question, value, actors) => this.#choose(question, value, actors),
    renew: () => this.#render(),
  });
  /** What was shown last, to know when another screen comes. */
  #shown = '';
  /** What was told last; it stays until something else happens. */
  #told = '';
  /** What went wrong on this page itself; it stays until the page is loaded anew. */
  #fault = '';
  #isCut = { events: false, seat: false };
  /** Why the program does not stream to this phone; null: it does, or cannot be reached. @type {import('./protocol.js').Text | null} */
  #refusal = null;
  /** @type {SeatStream | null} */
  #seat = null;
  #stream = new Stream({
    on: {
      world: picture => this.#begin(picture),
      frame: frame => this.#play(frame),
      band: band => this.#change(() => (this.#state.band = band)),
      state: stage => this.#stand(stage),
    },
    opened: () => this.#cut('events', false),
    lost: () => this.#cut('events', true),
    refused: words => this.#refuse(words),
  });

  /** Listens, and takes the seat again that this phone had. */
  start() {
    onFault(fault => this.#fail(fault));
    byId('language', HTMLElement).addEventListener('click', () => this.#speak());
    addEventListener('online', () => this.#renew());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') this.#renew();
    });
    setInterval(() => this.#tick(), 500);
    setInterval(() => this.#beat(), 3000);
    const { secret } = this.#key;
    if (secret !== null) this.#sit(secret);
    this.#render();
    this.#stream.listen();
  }

  /** A phone that is looked at says that it runs; while it is silent the model plays its seat, so that nobody waits for it. */
  #beat() {
    if (this.#seat && document.visibilityState === 'visible') this.#server.beat();
  }

  /** A phone that woke up or is on another network does not wait until it finds out that it was cut off. */
  #renew() {
    this.#stream.renew();
    this.#seat?.renew();
  }

  /** @param {import('../protocol.js').WorldEvent} picture */
  #begin(picture) {
    this.#state.begin(picture);
    if (this.#state.wondersAboutSeats) this.#ask();
    this.#stand(picture.state);
  }

  /** @param {import('../protocol.js').FrameEvent} frame */
  #play(frame) {
    const last = frame.rounds.at(-1);
    if (last) this.#change(() => (this.#state.round = last.round + 1));
  }

  /** @param {import('../protocol.js').StateEvent} stage */
  async #stand(stage) {
    this.#change(() => this.#state.stand(stage));
    const { poll } = stage;
    if (!poll || this.#state.vote.number === poll.number) return;
    const own = await this.#server.ownVote();
    if (own.ok) this.#change(() => (this.#state.vote = own.value));
  }

  /** Asks whether seats can be taken, and which are free. */
  async #ask() {
    const info = await this.#server.info();
    if (info.ok) this.#change(() => (this.#state.info = info.value));
  }

  /** @param {number} choice */
  async #cast(choice) {
    const answer = await this.#server.vote(choice);
    const { poll } = this.#state;
    if (!answer.ok) this.#tell(refusalOf(this.#state, answer));
    else if (poll)
      this.#change(() => Object.assign(this.#state, { vote: { number: poll.number, choice }, isRevoting: false }));
  }

  /**
   * @param {number | null} actor
   * @param {string | null} name
   */
  async #take(actor, name) {
    const answer = await this.#server.takeSeat(actor, name);
    if (answer.ok) {
      this.#key.keep(answer.value.secret);
      this.#state.isNew = true;
      this.#sit(answer.value.secret);
    } else {
      this.#tell(this.#state.word(answer.words));
      await this.#ask();
    }
    this.#render();
  }

  /** @param {boolean} only whether the reader takes no seat */
  #watch(only) {
    this.#change(() => (this.#state.onlyWatches = only));
    if (!only) this.#ask();
  }

  /** @param {string} secret */
  #sit(secret) {
    this.#server.secret = secret;
    this.#state.hasSeat = true;
    this.#seat = new SeatStream(
      {
        on: {
          card: card => this.#change(() => (this.#state.card = card)),
          question: question => this.#asked(question),
          closed: closed => this.#closed(closed),
          round: round => this.#change(() => (this.#state.played = round)),
          end: end => this.#change(() => (this.#state.end = end)),
        },
        opened: () => this.#reopened(),
        lost: () => this.#cut('seat', true),
        gone: () => this.#rise(this.#state.t.seatGone),
        failed: fault => reportError(fault),
      },
      signal => this.#server.events(signal),
    );
    this.#seat.listen();
  }

  /** The stream tells anew what is open and what is known. */
  #reopened() {
    this.#state.open = [];
    this.#state.end = null;
    this.#cut('seat', false);
  }

  /** @param {SeatQuestion} question */
  #asked(question) {
    const isNew = !this.#state.open.some(one => one.question.id === question.id);
    this.#change(() => this.#state.ask(question, performance.now()));
    if (isNew && navigator.userActivation?.hasBeenActive) navigator.vibrate?.(60);
  }

  /** @param {import('./protocol.js').ClosedQuestion} closed */
  #closed(closed) {
    this.#change(() => this.#state.close(closed));
    const { last } = this.#state;
    if (last && this.#state.waiting.length === 0)
      byId('said', HTMLElement).textContent = closedWords(this.#state, last).join(' ');
  }

  /**
   * @param {SeatQuestion} question
   * @param {number | null} value
   * @param {number[] | null} actors
   */
  async #choose(question, value, actors) {
    const open = this.#state.open.find(one => one.question.id === question.id);
    if (!open) return;
    this.#change(() => (open.isSent = true));
    const answer = await this.#server.choose({ question: question.id, value, actors });
    if (answer.ok) return;
    if (answer.why !== 'too-late') this.#change(() => (open.isSent = false));
    this.#tell(answer.why === 'unreachable' ? this.#state.t.lost : this.#state.word(answer.words));
  }

  async #comeBack() {
    const answer = await this.#server.comeBack();
    if (!answer.ok) this.#tell(this.#state.word(answer.words));
    else if (this.#state.card) this.#change(() => this.#state.card && (this.#state.card.isAway = false));
  }

  async #leave() {
    await this.#server.leaveSeat();
    this.#rise('');
  }

  /**
   * The seat is no longer this phone's.
   * @param {string} why
   */
  #rise(why) {
    this.#seat?.close();
    this.#seat = null;
    this.#isCut.seat = false;
    this.#key.forget();
    this.#state.leave();
    this.#ask();
    this.#render();
    this.#tell(why);
  }

  #speak() {
    this.#state.language = this.#state.language === 'en' ? 'nl' : 'en';
    this.#device.keepLanguage(this.#state.language);
    this.#render();
  }

  /**
   * @param {'events' | 'seat'} what
   * @param {boolean} isCut
   */
  #cut(what, isCut) {
    this.#isCut[what] = isCut;
    if (what === 'events') this.#refusal = null;
    this.#renderNotice();
  }

  /** @param {import('./protocol.js').Text} words */
  #refuse(words) {
    this.#refusal = words;
    this.#renderNotice();
  }

  /** @param {string} text empty: what was told is over */
  #tell(text) {
    this.#told = text;
    this.#renderNotice();
  }

  /** @param {string} fault */
  #fail(fault) {
    this.#fault = fault;
    this.#renderNotice();
  }

  /** @param {() => unknown} change */
  #change(change) {
    change();
    this.#render();
  }

  #tick() {
    this.#seat?.check();
    const [first] = this.#state.waiting;
    if (first) this.#time.render(this.#state, first, secondsLeft(first, performance.now()));
  }

  #renderNotice() {
    const { t } = this.#state;
    const isCut = this.#isCut.events || this.#isCut.seat;
    const lost = this.#refusal ? fill(t.refused, this.#state.word(this.#refusal)) : t.lost;
    const text = this.#fault ? fill(t.fault, this.#fault) : isCut ? lost : this.#told;
    this.#notice.textContent = text;
    this.#notice.hidden = text === '';
  }

  #render() {
    const state = this.#state;
    document.documentElement.lang = state.language;
    byId('title', HTMLElement).textContent = state.setup ? state.word(state.setup.title) : 'OpgaveSim';
    byId('language', HTMLElement).textContent = state.t.other;
    byId('language', HTMLElement).lang = state.language === 'en' ? 'nl' : 'en';
    const screen = screenOf(state);
    const shown = `${screen} ${state.waiting[0]?.question.id ?? state.stage?.poll?.number ?? ''}`;
    const isOther = shown !== this.#shown;
    this.#shown = shown;
    if (isOther && screen !== 'join' && screen !== 'wait') this.#told = ''; // why somebody has no seat any more stays
    this.#renderNotice();
    this.#show(screen, this.#contentOf(screen), isOther);
    this.#tick();
  }

  /** @param {import('./state.js').Screen} screen */
  #contentOf(screen) {
    const state = this.#state;
    const [first] = state.waiting;
    const poll = state.stage?.poll;
    if (screen === 'question') return this.#question.render(state, first.question, state.waiting.length - 1);
    if (screen === 'vote' && poll) return voteScreen(state, poll, choice => this.#cast(choice));
    if (screen === 'reveal' && poll)
      return revealScreen(state, poll, () => this.#change(() => (state.readPoll = poll.number)));
    if (screen === 'end' && state.end) return endScreen(state, state.end);
    if (screen === 'join') return this.#join.render(state);
    if (screen === 'card') return cardScreen(state, () => this.#change(() => (state.isNew = false)));
    if (screen === 'seat') {
      return seatScreen(state, {
        comeBack: () => this.#comeBack(),
        revote: () => this.#change(() => (state.isRevoting = true)),
        leave: () => this.#leave(),
      });
    }
    if (screen === 'wait') return waitScreen(state, () => this.#watch(false));
    const heading = document.createElement('h1');
    heading.textContent = state.t.connecting;
    return [heading];
  }

  /**
   * Shows a screen. The reader stays where it was on the same one; another one is begun at its top, and said aloud.
   * @param {string} name
   * @param {(Node | null)[]} content
   * @param {boolean} isOther
   */
  #show(name, content, isOther) {
    const active =
      document.activeElement instanceof HTMLElement && this.#screen.contains(document.activeElement)
        ? document.activeElement
        : null;
    const key = active?.dataset.key;
    const caret = active instanceof HTMLInputElement ? active.selectionStart : null;
    const opened = new Set([...this.#screen.querySelectorAll('details[open]')].map(one => one.id));
    this.#screen.dataset.screen = name;
    this.#screen.replaceChildren(...content.filter(one => one !== null));
    if (isOther) {
      scrollTo(0, 0);
      byId('said', HTMLElement).textContent = this.#screen.querySelector('h1')?.textContent ?? '';
      if (active) this.#screen.focus({ preventScroll: true });
      return;
    }
    for (const one of this.#screen.querySelectorAll('details')) one.open = opened.has(one.id);
    const again = key === undefined ? null : this.#screen.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (again instanceof HTMLElement) again.focus({ preventScroll: true });
    if (again instanceof HTMLInputElement && caret !== null) again.setSelectionRange(caret, caret);
  }
}

/**
 * Why a vote does not count, in the reader's language.
 * @param {ClassState} state
 * @param {{ status: number, words: import('./protocol.js').Text }} refusal
 */
function refusalOf({ t, language }, { status, words }) {
  const known = /** @type {Record<number, string>} */ (t.noVote)[status];
  return known ?? fill(t.failed, status === 0 ? t.lost : words[language]);
}
