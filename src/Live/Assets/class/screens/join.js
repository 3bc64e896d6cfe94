// @ts-check
import { made } from '../../dom.js';
import { fill } from '../../words/texts.js';
import { nameOf } from '../say.js';
import { button, mark, sort } from './parts.js';

/** @typedef {import('../state.js').ClassState} ClassState */

const MOST_SHOWN = 24;
const LONGEST_NAME = 24;

/** Taking a seat: an optional name, any actor or a chosen one. What is typed outlives a rendering. */
export class JoinScreen {
  #name = '';
  #search = '';

  /**
   * @param {{ take: (actor: number | null, name: string | null) => void, watch: () => void }} doing
   */
  constructor(doing) {
    this.doing = doing;
  }

  /** @param {ClassState} state */
  render(state) {
    const { t } = state;
    const list = made('ul', { class: 'actors', id: 'actors' });
    const fillList = () => list.replaceChildren(...this.#found(state));
    fillList();
    return [
      made('h1', {}, t.joinHead),
      made('p', { class: 'how' }, t.joinHow),
      made(
        'label',
        { class: 'field' },
        made('span', {}, t.yourName),
        made('input', {
          id: 'name',
          maxlength: LONGEST_NAME,
          value: this.#name,
          autocomplete: 'off',
          'data-key': 'name',
          oninput: event => (this.#name = valueOf(event)),
        }),
        made('small', {}, t.nameStays),
      ),
      button(t.anyActor, () => this.#take(null), { class: 'big main', 'data-key': 'any' }),
      made(
        'label',
        { class: 'field' },
        made('span', {}, t.orPick),
        made('input', {
          id: 'search',
          type: 'search',
          placeholder: t.search,
          value: this.#search,
          autocomplete: 'off',
          'data-key': 'search',
          oninput: event => {
            this.#search = valueOf(event);
            fillList();
          },
        }),
      ),
      list,
      button(t.onlyWatch, () => this.doing.watch(), { class: 'plain', 'data-key': 'watch' }),
    ];
  }

  /** @param {ClassState} state */
  #found(state) {
    const { t, info } = state;
    const sought = this.#search.trim().toLocaleLowerCase();
    const found = (info?.actors ?? []).filter(one => nameOf(state, one).toLocaleLowerCase().includes(sought));
    const shown = found.slice(0, MOST_SHOWN).map(one =>
      made(
        'li',
        {},
        made(
          'button',
          {
            type: 'button',
            class: 'row',
            disabled: one.isTaken,
            'data-key': `actor-${one.actor}`,
            onclick: () => this.#take(one.actor),
          },
          mark(state, one.kind),
          made(
            'span',
            {},
            made('b', {}, nameOf(state, one)),
            made('small', {}, one.isTaken ? t.taken : sort(state, one)),
          ),
        ),
      ),
    );
    if (found.length === 0) return [made('li', { class: 'how' }, t.noActors)];
    const left = found.length - shown.length;
    return left > 0 ? [...shown, made('li', { class: 'how' }, fill(t.moreActors, left))] : shown;
  }

  /** @param {number | null} actor */
  #take(actor) {
    this.doing.take(actor, this.#name.trim() || null);
  }
}

/** @param {Event} event */
const valueOf = event => /** @type {HTMLInputElement} */ (event.target).value;
