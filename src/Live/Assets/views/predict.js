// @ts-check
import { byId, drawn, made } from '../dom.js';
import { NO_VOTES, favourite, shares } from '../votes.js';
import { fill } from '../words/texts.js';

const NO_DIFFERENCE = '#8a9099';

/** Predict first: the class says what it expects, then the curves are shown. */
export class Predict {
  #dialog = byId('predict', HTMLDialogElement);
  /** What was voted on this page; null: nothing. @type {number | null} */
  #vote = null;
  /** The question that this page's reader was called for. @type {number | null} */
  #toldQuestion = null;

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
    this.#dialog.replaceChildren(this.#head(), ...this.#about(), ...this.#picker());
    if (!focused) return;
    [...this.#dialog.querySelectorAll('button')].find(button => nameOf(button) === focused)?.focus();
  }

  /** Calls who watches when a question is asked, and lets go when the curves are shown. */
  #call() {
    const { question, held } = this.state.stage;
    const isAsked = question !== null && held;
    const isWatcher = !this.server.isTeacher;
    if (isAsked && isWatcher && !this.#dialog.open && question !== this.#toldQuestion) this.#dialog.showModal();
    if (!isAsked) this.#vote = null;
    if (isWatcher && this.#dialog.open && !held) this.#dialog.close();
    this.#toldQuestion = held ? question : null;
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

  /** The question, the votes, and what came of it. */
  #about() {
    const { state } = this;
    const { t, setup, stage } = state;
    if (stage.question === null) return this.server.isTeacher ? [made('p', {}, t.voteHow)] : [];
    const about = setup.measures[stage.question];
    const choices = [fill(t.higher, state.scenario(0)), fill(t.higher, state.scenario(1)), t.same];
    const meaning = `${state.word(about.meaning)} ${t.predictWhat}`;
    return [
      made('p', {}, made('b', {}, `${state.word(about.name)}. `), meaning),
      this.#votes(choices),
      ...(stage.held ? this.#steering() : this.#outcome(choices, stage.question)),
    ];
  }

  /** @param {string[]} choices */
  #votes(choices) {
    const votes = this.state.stage.votes ?? NO_VOTES;
    const parts = shares(votes);
    const boxes = choices.map((choice, at) => this.#voteBox(choice, at, votes[at], parts[at]));
    return made('div', { class: 'votes' }, ...boxes);
  }

  /**
   * @param {string} choice
   * @param {number} at
   * @param {number} count
   * @param {number} share of the greatest
   */
  #voteBox(choice, at, count, share) {
    const color = this.state.setup.scenarios[at]?.color;
    const bar = drawn(
      'svg',
      { viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      drawn('rect', { width: 100 * share, height: 10, fill: color ?? NO_DIFFERENCE }),
    );
    const ways = this.state.stage.held ? this.#waysToVote(choice, at) : null;
    const counted = made('span', { class: 'count' }, count);
    const box = made('div', { class: 'vote' }, made('strong', {}, choice), counted, bar, ways);
    if (color) box.style.setProperty('--arm', color);
    return box;
  }

  /**
   * The teacher counts hands, others vote.
   * @param {string} choice
   * @param {number} at
   */
  #waysToVote(choice, at) {
    const { t } = this.state;
    if (!this.server.isTeacher) {
      const isMine = String(this.#vote === at);
      return made('button', { type: 'button', 'aria-pressed': isMine, onclick: () => this.#cast(at) }, t.vote);
    }
    const hand = (/** @type {string} */ what, /** @type {1 | -1} */ by, /** @type {string} */ sign) => {
      const give = () => this.orders.give({ do: 'hand', choice: at, by });
      return made('button', { type: 'button', 'aria-label': `${choice}: ${what}`, onclick: give }, sign);
    };
    return made('div', { class: 'bar' }, hand(t.handDown, -1, '−'), hand(t.handUp, 1, '+'));
  }

  #steering() {
    if (!this.server.isTeacher) return [];
    const { t } = this.state;
    const show = () => this.orders.give({ do: 'show' });
    const button = made('button', { type: 'button', class: 'main', id: 'show-curves', onclick: show }, t.show);
    return [made('p', { class: 'digest' }, t.voteHow), made('p', {}, button)];
  }

  /**
   * What the class expected, and what other worlds show.
   * @param {string[]} choices
   * @param {number} question
   */
  #outcome(choices, question) {
    const { t, stage, band } = this.state;
    const top = favourite(stage.votes ?? NO_VOTES);
    const expected = top < 0 ? [] : [made('p', {}, fill(t.youSaid, choices[top]))];
    if (!band) return expected;
    const [first, second, same] = band.ahead[question];
    const [left, right] = [this.state.scenario(0), this.state.scenario(1)];
    const outcome = fill(t.outcome, first + second + same, left, first, right, second, same);
    return [...expected, made('p', {}, made('b', {}, outcome))];
  }

  /** Where the teacher chooses what to ask. */
  #picker() {
    if (!this.server.isTeacher) return [];
    const { state } = this;
    const { t, setup, stage } = state;
    const isAsked = stage.question !== null && stage.held;
    const options = setup.measures.map((measure, at) =>
      made('option', { value: at, selected: at === stage.question }, state.word(measure.name)),
    );
    const select = made('select', { id: 'about' }, ...options);
    const ask = () => this.orders.give({ do: 'predict', measure: Number(select.value) });
    const attributes = { type: 'button', class: isAsked ? '' : 'main', onclick: ask };
    const button = made('button', attributes, isAsked ? t.askNew : t.ask);
    return [made('div', { class: 'row' }, made('label', { for: 'about' }, t.about), select, button)];
  }

  /** @param {number} choice */
  async #cast(choice) {
    const answer = await this.server.vote(choice);
    if (answer.ok) {
      this.#vote = choice;
      this.render();
    } else {
      this.notice.show(fill(this.state.t.refused, answer.words));
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
