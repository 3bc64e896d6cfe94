// @ts-check
import { byId, drawn, made } from '../dom.js';
import { NO_VOTES, favourite, shares } from '../votes.js';
import { questions } from '../words/questions.js';
import { fill } from '../words/texts.js';

/** @typedef {import('../protocol.js').ShownPoll} ShownPoll */

const NO_DIFFERENCE = '#8a9099';

/** Predict first: the class says what it expects, then the curves are shown. How phones voted stays hidden until then. */
export class Predict {
  #dialog = byId('predict', HTMLDialogElement);
  /** What this device voted on the last question. @type {import('../protocol.js').OwnVote} */
  #vote = { number: null, choice: null };
  /** The number of the question that this page's reader was called for. @type {number | null} */
  #called = null;

  /**
   * @param {import('../state.js').PageState} state
   * @param {import('../server/server.js').Server} server
   * @param {import('./orders.js').Orders} orders
   * @param {import('./notice.js').Notice} notice
   */
  constructor(state, server, orders, notice) {
    this.state = state;
    this.server = server;
    this.orders = orders;
    this.notice = notice;
    this.#dialog.addEventListener('close', () => this.#dialog.replaceChildren());
  }

  open() {
    this.#dialog.showModal();
    this.render();
  }

  render() {
    this.#call();
    if (!this.#dialog.open) return;
    const focused = this.#focused();
    const { poll } = this.state.stage;
    const shown = poll === null ? this.#nothing() : poll.isOpen ? this.#asked(poll) : this.#shown(poll);
    this.#dialog.replaceChildren(this.#head(), ...shown, ...this.#picker(poll));
    if (!focused) return;
    [...this.#dialog.querySelectorAll('button')].find(button => nameOf(button) === focused)?.focus();
  }

  /** Calls who watches when something is asked; the outcome comes in the same place. */
  #call() {
    const { poll } = this.state.stage;
    if (this.server.isTeacher || !poll?.isOpen || poll.number === this.#called) return;
    this.#called = poll.number;
    this.#remember();
    if (!this.#dialog.open) this.#dialog.showModal();
  }

  /** A page that was opened anew learns what its device voted before. */
  async #remember() {
    const own = await this.server.ownVote();
    if (!own.ok) return;
    this.#vote = own.value;
    this.render();
  }

  #head() {
    const { t } = this.state;
    const close = () => this.#dialog.close();
    return made(
      'div',
      { class: 'head' },
      made('h2', {}, t.predictHead),
      made('button', { class: 'close', type: 'button', 'aria-label': t.cancel, onclick: close }, '×'),
    );
  }

  #nothing() {
    return this.server.isTeacher ? [made('p', {}, this.state.t.voteHow)] : [];
  }

  /**
   * The question, while votes are taken.
   * @param {ShownPoll} poll
   */
  #asked(poll) {
    const { t } = this.state;
    const { isTeacher } = this.server;
    const show = () => this.orders.give({ do: 'show' });
    const voted = made('p', { class: 'voted', role: 'status' }, fill(t.phonesVoted, poll.voted));
    return [
      this.#question(poll),
      made(
        'div',
        { class: 'votes' },
        ...this.#choices().map((choice, at) =>
          isTeacher ? this.#hands(choice, at, poll.hands[at]) : this.#ballot(choice, at, poll),
        ),
      ),
      voted,
      made('p', { class: 'digest' }, isTeacher ? t.voteHow : t.votedHow),
      isTeacher
        ? made('p', {}, made('button', { type: 'button', class: 'main', id: 'show-curves', onclick: show }, t.show))
        : '',
    ];
  }

  /**
   * What the class expected, and what other worlds show.
   * @param {ShownPoll} poll
   */
  #shown(poll) {
    const votes = poll.votes ?? NO_VOTES;
    const parts = shares(votes);
    const boxes = this.#choices().map((choice, at) => this.#count(choice, at, votes[at], parts[at], poll.before?.[at]));
    return [this.#question(poll), made('div', { class: 'votes' }, ...boxes), ...this.#outcome(poll, votes)];
  }

  /** @param {ShownPoll} poll */
  #question(poll) {
    const { state } = this;
    const measure = state.setup.measures[poll.measure];
    const asked = questions[measure.id];
    return made('p', {}, made('b', {}, state.word(asked ?? measure.name)), ` ${state.word(measure.meaning)}`);
  }

  #choices() {
    const { t } = this.state;
    return [fill(t.higher, this.state.scenario(0)), fill(t.higher, this.state.scenario(1)), t.same];
  }

  /**
   * A choice as the teacher sees it: hands that are up.
   * @param {string} choice
   * @param {number} at
   * @param {number} count
   */
  #hands(choice, at, count) {
    const { t } = this.state;
    const hand = (/** @type {string} */ what, /** @type {1 | -1} */ by, /** @type {string} */ sign) => {
      const give = () => this.orders.give({ do: 'hand', choice: at, by });
      return made('button', { type: 'button', 'aria-label': `${choice}: ${what}`, onclick: give }, sign);
    };
    const counted = made('span', { class: 'count' }, count);
    return this.#box(
      choice,
      at,
      counted,
      made('div', { class: 'bar' }, hand(t.handDown, -1, '−'), hand(t.handUp, 1, '+')),
    );
  }

  /**
   * A choice that this device can make.
   * @param {string} choice
   * @param {number} at
   * @param {ShownPoll} poll
   */
  #ballot(choice, at, poll) {
    const isMine = this.#choiceOn(poll) === at;
    const attributes = {
      type: 'button',
      class: 'ballot',
      'aria-pressed': String(isMine),
      onclick: () => this.#cast(at, poll),
    };
    const button = made('button', attributes, choice, isMine ? made('small', {}, `✓ ${this.state.t.votedFor}`) : null);
    this.#paint(button, at);
    return button;
  }

  /**
   * A choice with how many made it.
   * @param {string} choice
   * @param {number} at
   * @param {number} count
   * @param {number} share of the greatest
   * @param {number | undefined} before how many made it the first time
   */
  #count(choice, at, count, share, before) {
    const bar = drawn(
      'svg',
      { viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      drawn('rect', { width: 100 * share, height: 10, fill: this.#color(at) ?? NO_DIFFERENCE }),
    );
    const { t, stage } = this.state;
    const isMine = stage.poll !== null && this.#choiceOn(stage.poll) === at;
    return this.#box(
      choice,
      at,
      made('span', { class: 'count' }, count),
      bar,
      before === undefined ? null : made('small', {}, fill(t.firstTime, before)),
      isMine ? made('small', {}, `✓ ${t.votedFor}`) : null,
    );
  }

  /**
   * @param {string} choice
   * @param {number} at
   * @param {...(Node | null)} content
   */
  #box(choice, at, ...content) {
    const box = made('div', { class: 'vote' }, made('strong', {}, choice), ...content);
    this.#paint(box, at);
    return box;
  }

  /**
   * @param {HTMLElement} element
   * @param {number} at
   */
  #paint(element, at) {
    const color = this.#color(at);
    if (color) element.style.setProperty('--arm', color);
  }

  /** @param {number} at */
  #color(at) {
    return this.state.setup.scenarios[at]?.color;
  }

  /** @param {ShownPoll} poll */
  #choiceOn(poll) {
    return this.#vote.number === poll.number ? this.#vote.choice : null;
  }

  /**
   * @param {ShownPoll} poll
   * @param {readonly number[]} votes
   */
  #outcome(poll, votes) {
    const { t, band } = this.state;
    const top = favourite(votes);
    const expected = top < 0 ? [] : [made('p', {}, fill(t.youSaid, this.#choices()[top]))];
    if (!band) return expected;
    const [first, second, same] = band.ahead[poll.measure];
    if (first + second + same === 0) return expected; // in no world a table counts
    const [left, right] = [this.state.scenario(0), this.state.scenario(1)];
    const outcome = fill(t.outcome, first + second + same, left, first, right, second, same);
    return [...expected, made('p', {}, made('b', {}, outcome))];
  }

  /**
   * Where the teacher chooses what to ask, skips the prediction, and gets the votes as a file.
   * @param {ShownPoll | null} poll
   */
  #picker(poll) {
    if (!this.server.isTeacher) return [];
    const { state } = this;
    const { t, setup, stage } = state;
    const options = setup.measures.map((measure, at) =>
      made('option', { value: at, selected: at === poll?.measure }, state.word(measure.name)),
    );
    const select = made('select', { id: 'about' }, ...options);
    const ask = (/** @type {number} */ measure) => this.orders.give({ do: 'predict', measure });
    const isOpen = poll?.isOpen ?? false;
    const button = (
      /** @type {string} */ text,
      /** @type {() => unknown} */ press,
      /** @type {Record<string, string>} */ more = {},
    ) => made('button', { type: 'button', onclick: press, ...more }, text);
    const skip = () => this.orders.give({ do: 'show' });
    return [
      made(
        'div',
        { class: 'row' },
        made('label', { for: 'about' }, t.about),
        select,
        button(poll ? t.askNew : t.ask, () => ask(Number(select.value)), { class: isOpen ? '' : 'main' }),
      ),
      made(
        'div',
        { class: 'row' },
        stage.held && !isOpen ? button(t.skipPrediction, skip, { id: 'skip-prediction' }) : null,
        poll && !isOpen ? button(t.askAgain, () => ask(poll.measure), { id: 'ask-again' }) : null,
        poll && !isOpen ? button(t.voteFile, () => this.#save(), { id: 'vote-file' }) : null,
      ),
    ];
  }

  /** Leaves all votes as a file. */
  async #save() {
    const address = URL.createObjectURL(await this.server.voteFile());
    made('a', { href: address, download: 'opgavesim-votes.csv' }).click();
    URL.revokeObjectURL(address);
  }

  /**
   * @param {number} choice
   * @param {ShownPoll} poll
   */
  async #cast(choice, poll) {
    const answer = await this.server.vote(choice);
    if (answer.ok) {
      this.#vote = { number: poll.number, choice };
      this.render();
    } else {
      this.notice.show(fill(this.state.t.refused, this.state.word(answer.words)));
    }
  }

  /** The name of what the reader is at, to be there again when it is rendered anew. */
  #focused() {
    const active = document.activeElement;
    return active && this.#dialog.contains(active) ? nameOf(active) : null;
  }
}

/** @param {Element} element */
const nameOf = element => element.getAttribute('aria-label') ?? element.textContent;
