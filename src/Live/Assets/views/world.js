// @ts-check
import { made } from '../dom.js';
import { fill } from '../words/texts.js';
import { issueWord } from '../words/names.js';
import { listenTo } from './pointer.js';
import { standing } from './tips.js';

/** Tables that are listed as text at most. */
const MOST_LISTED = 200;

/** One of the two worlds: its scenario, its drawing, how its tables ended, its tables as text. */
export class WorldView {
  #select = made('select', { class: 'scenario' });
  #motto = made('p', { class: 'motto' });
  #told = made('p', { class: 'told', hidden: true });
  #tally = made('ul', { class: 'tally' });
  #waiting = made('p', { class: 'waiting' });
  #summary = made('summary');
  #list = made('ul');
  #details = made('details', { class: 'as-text' }, this.#summary, this.#list);

  /**
   * @param {HTMLElement} article where it is shown
   * @param {number} side
   * @param {import('../scene/scene.js').Scene} scene
   * @param {import('../state.js').PageState} state
   * @param {import('./orders.js').Orders} orders
   * @param {import('./focus.js').Focus} focus
   */
  constructor(article, side, scene, state, orders, focus) {
    this.article = article;
    this.side = side;
    this.scene = scene;
    this.state = state;
    this.orders = orders;
    this.focus = focus;
    this.#select.addEventListener('change', () => this.#choose(this.#select.value));
    this.#details.addEventListener('toggle', () => this.#renderAsText());
    /** Where the drawing stands. */
    this.box = made('div', { class: 'scene' }, scene.canvas, focus.tips[side]);
    article.append(
      made('div', { class: 'head' }, this.#select, this.#motto),
      this.box,
      made('div', { class: 'foot' }, this.#told, this.#tally, this.#waiting, this.#details),
    );
    listenTo(scene, side, state, focus);
  }

  /** Its words, and its scenario. */
  render() {
    const { article, side, state } = this;
    const { setup, t } = state;
    const scenario = setup.scenarios[side];
    article.dataset.arm = String(side);
    article.style.setProperty('--arm', state.color(side));
    this.#select.replaceChildren(
      ...setup.allScenarios.map(one => made('option', { value: one.name }, state.word(one.title))),
    );
    this.#select.value = scenario.name;
    this.#select.disabled = !this.orders.server.isTeacher;
    this.#select.setAttribute('aria-label', t.scenario);
    this.#select.title = state.word(scenario.logic);
    article.setAttribute('aria-label', state.scenario(side));
    this.#motto.textContent = state.word(scenario.motto ?? scenario.logic);
    this.scene.canvas.setAttribute('aria-label', fill(t.stage, state.scenario(side)));
    this.#summary.textContent = t.asText;
  }

  /**
   * A sentence of the story, under the world.
   * @param {string | null} text null: the story is over
   */
  tell(text) {
    this.#told.hidden = text === null;
    this.#told.textContent = text ?? '';
    for (const one of [this.#tally, this.#waiting, this.#details]) one.hidden = text !== null;
  }

  /** How its tables ended, and what waits. */
  renderTally() {
    const world = this.state.worlds[this.side];
    if (!world || !this.scene.hasBegun) return;
    const { t, language } = this.state;
    const { realised, noAgreement, dissolved, sunk, unanswered } = world.ends;
    const one = (/** @type {number} */ count, /** @type {string} */ label) =>
      made('li', {}, made('b', {}, count.toLocaleString(language)), ` ${label}`);
    this.#tally.replaceChildren(
      one(this.scene.tables.size, t.open),
      one(realised, t.realised),
      ...(noAgreement ? [one(noAgreement, t.noAgreement)] : []),
      ...(dissolved ? [one(dissolved, t.dissolved)] : []),
      ...(sunk ? [one(sunk, t.sunk)] : []),
      ...(unanswered ? [one(unanswered, t.unanswered)] : []),
    );
    const waits = world.waiting.map(issue => issueWord(this.state, this.side, issue));
    this.#waiting.textContent = waits.length ? `${t.waiting} ${waits.join(' · ')}` : '';
    this.#renderAsText();
  }

  /**
   * Shows another scenario; where the other world has it, they change places.
   * @param {string} name
   */
  #choose(name) {
    const both = this.state.setup.scenarios.map(one => one.name);
    if (both[1 - this.side] === name) both[1 - this.side] = both[this.side];
    both[this.side] = name;
    this.orders.give({ do: 'scenarios', first: both[0], second: both[1] });
  }

  /** Not while somebody reads them and they would change under the reader's hands. */
  #renderAsText() {
    const { playing, speed } = this.state.stage;
    if (!this.#details.open || (playing && speed !== 0.5 && this.#details.matches(':focus-within'))) return;
    const tables = [...this.scene.tables.values()].slice(0, MOST_LISTED);
    this.#list.replaceChildren(...tables.map(table => made('li', {}, this.#button(table))));
  }

  /** @param {import('../scene/board.js').Table} table */
  #button(table) {
    const { t } = this.state;
    const { issue, members } = table;
    const count = members.filter(seat => !seat.left).length;
    const size = count === 1 ? t.member : fill(t.members, count);
    const open = () => this.focus.pin(this.side, { issue }, true);
    const label = `${issueWord(this.state, this.side, issue)}: ${size}, ${standing(this.state, table, t.forming)}`;
    return made('button', { type: 'button', onclick: open }, label);
  }
}
