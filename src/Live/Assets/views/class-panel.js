// @ts-check
import { byId, made } from '../dom.js';
import { fill } from '../words/texts.js';
import { actorWord } from '../words/names.js';
import { panel } from '../words/panel.js';
import { classEnd } from '../class/screens/end.js';
import { texts } from '../class/words/texts.js';

/** @typedef {import('../class/protocol.js').ClassEvent} ClassEvent */
/** @typedef {import('../class/protocol.js').ClassSeat} ClassSeat */

/** Seconds that a decision can be given; null: until everybody has chosen. */
const DEADLINES = [15, 30, 45, 60, 90, null];

/**
 * The class on the projector: how phones join, who is in, who is asked and who has chosen, and the teacher's ways to keep it going. A line under
 * the header says how it stands while the class plays.
 */
export class ClassPanel {
  #line = byId('class-line', HTMLElement);
  #dialog = byId('class', HTMLDialogElement);
  /** How it stands; null: nobody can play. @type {ClassEvent | null} */
  #class = null;
  /** When that was said, in milliseconds. */
  #at = 0;
  /** Addresses of the page of the class, the likeliest first. @type {string[]} */
  #addresses = [];
  /** The one whose code is shown. */
  #shown = '';

  /**
   * @param {import('../state.js').PageState} state
   * @param {import('../server/server.js').Server} server
   * @param {import('./orders.js').Orders} orders
   */
  constructor(state, server, orders) {
    this.state = state;
    this.server = server;
    this.orders = orders;
    byId('class-open', HTMLElement).addEventListener('click', () => this.open());
    this.#dialog.addEventListener('close', () => this.#dialog.replaceChildren());
    setInterval(() => this.#renderLine(), 500);
  }

  /** Opens it; addresses are asked for anew, as the computer may have joined a network meanwhile. */
  async open() {
    this.#renderDialog();
    this.#dialog.showModal();
    this.#addresses = await this.server.joinAddresses();
    if (!this.#addresses.includes(this.#shown)) this.#shown = this.#addresses[0] ?? '';
    this.render();
  }

  /** @param {ClassEvent | null | undefined} told how it stands; nothing: nobody can play */
  take(told) {
    this.#class = told ?? null;
    this.#at = performance.now();
    this.render();
  }

  render() {
    byId('class-open', HTMLElement).textContent = this.t.open;
    this.#renderLine();
    if (this.#dialog.open) this.#renderDialog();
  }

  /** What the reader is at stays the same when it is rendered anew. */
  #renderDialog() {
    const active = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.key : undefined;
    const wasOpen = this.#dialog.querySelector('details')?.open ?? false;
    this.#dialog.replaceChildren(
      this.#head(),
      made('div', { class: 'halls' }, this.#class?.end ? this.#end(this.#class.end) : this.#join(), this.#seats()),
      this.#addresses.length > 0 && !this.#class?.end ? this.#trouble(wasOpen) : '',
    );
    const again = active === undefined ? null : this.#dialog.querySelector(`[data-key="${CSS.escape(active)}"]`);
    if (again instanceof HTMLElement) again.focus();
  }

  get t() {
    return panel[this.state.language];
  }

  #head() {
    const close = () => this.#dialog.close();
    return made(
      'div',
      { class: 'head' },
      made('h2', {}, this.#class?.end ? this.t.headEnd : this.t.head),
      made(
        'button',
        { class: 'close', type: 'button', 'aria-label': this.t.close, 'data-key': 'close', onclick: close },
        '×',
      ),
    );
  }

  /** The code and the address, large; or how to start so that there is one. */
  #join() {
    const { t } = this;
    if (this.#addresses.length === 0) {
      return made('section', { class: 'join' }, made('p', {}, t.nowhere), command('--listen 0.0.0.0 --play'));
    }
    const others = this.#addresses.filter(address => address !== this.#shown);
    const show = (/** @type {string} */ address) => {
      this.#shown = address;
      this.render();
    };
    return made(
      'section',
      { class: 'join' },
      made('img', {
        src: `/join.svg?address=${encodeURIComponent(this.#shown)}`,
        alt: fill(t.code, short(this.#shown)),
        class: 'code',
      }),
      made('p', { class: 'address' }, short(this.#shown)),
      made('p', {}, t.how),
      others.length > 0
        ? made(
            'p',
            { class: 'others' },
            `${t.also} `,
            ...others.map(address =>
              made('button', { type: 'button', 'data-key': address, onclick: () => show(address) }, short(address)),
            ),
          )
        : null,
    );
  }

  /** Who is in, and what the teacher can do. */
  #seats() {
    const { t } = this;
    const told = this.#class;
    if (!told)
      return made(
        'section',
        { class: 'seats' },
        ...(this.#addresses.length > 0 ? [made('p', {}, t.toPlay), command('--listen 0.0.0.0 --play')] : []),
      );
    const rows = told.seats.map(seat => this.#seat(seat));
    return made(
      'section',
      { class: 'seats' },
      made('h3', {}, fill(t.seats, told.seats.length, told.most)),
      told.isReplay ? made('p', {}, t.replay) : null,
      rows.length > 0 ? made('ul', {}, ...rows) : made('p', { class: 'digest' }, t.nobody),
      this.server.isTeacher ? this.#steering(told) : null,
    );
  }

  /**
   * What the class did, in the words that phones have too.
   * @param {import('../class/protocol.js').ClassEnd} end
   */
  #end(end) {
    return made('section', { class: 'ended' }, ...classEnd(this.#reader, end));
  }

  /** For what phones say too. */
  get #reader() {
    const { state } = this;
    return {
      t: texts[state.language],
      word: (/** @type {import('../protocol.js').Text} */ text) => state.word(text),
      number: (/** @type {number | null | undefined} */ value) => state.number(value),
    };
  }

  /** @param {ClassSeat} seat */
  #seat(seat) {
    const { t } = this;
    const actor = actorWord(this.state, seat.actor);
    const status = !seat.isThere ? t.away : seat.hasChosen ? t.chosen : seat.isAsked ? t.asked : t.there;
    const sign = !seat.isThere ? '○' : seat.hasChosen ? '✓' : seat.isAsked ? '…' : '●';
    const free = () => this.orders.give({ do: 'freeSeat', actor: seat.actor });
    return made(
      'li',
      { class: seat.isThere ? '' : 'away' },
      made(
        'span',
        { title: status },
        made('span', { 'aria-hidden': 'true' }, sign),
        made('span', { class: 'hidden' }, status),
      ),
      made('span', {}, made('b', {}, seat.name ?? actor), seat.name ? made('small', {}, ` ${actor}`) : null),
      this.server.isTeacher
        ? made(
            'button',
            {
              type: 'button',
              class: 'close',
              'aria-label': fill(t.free, seat.name ?? actor),
              'data-key': `free-${seat.actor}`,
              onclick: free,
            },
            '×',
          )
        : null,
    );
  }

  /** @param {ClassEvent} told */
  #steering(told) {
    const { t } = this;
    const options = DEADLINES.map((seconds, at) =>
      made(
        'option',
        { value: at, selected: seconds === told.deadline },
        seconds === null ? t.noDeadline : fill(t.seconds, seconds),
      ),
    );
    const select = made('select', { id: 'deadline', 'data-key': 'deadline' }, ...options);
    select.addEventListener('change', () =>
      this.orders.give({ do: 'deadline', seconds: DEADLINES[Number(select.value)] }),
    );
    const hide = () => this.orders.give({ do: 'hideNames', on: !told.hidesNames });
    return made(
      'div',
      { class: 'row' },
      made('label', { for: 'deadline' }, t.deadline),
      select,
      made(
        'button',
        { type: 'button', 'aria-pressed': String(told.hidesNames), 'data-key': 'hide', onclick: hide },
        t.hidden,
      ),
    );
  }

  /** @param {boolean} isOpen */
  #trouble(isOpen) {
    const { t } = this;
    return made(
      'details',
      { class: 'trouble', open: isOpen },
      made('summary', { 'data-key': 'trouble' }, t.trouble),
      made('ul', {}, ...t.troubles.map(one => made('li', {}, one))),
    );
  }

  /** How it stands while the class plays. */
  #renderLine() {
    const told = this.#class;
    const isPlayed = told !== null && told.seats.length > 0 && this.state.hasBegun;
    this.#line.hidden = !isPlayed;
    if (!isPlayed) return;
    const { t } = this;
    const there = told.seats.filter(seat => seat.isThere);
    const asked = there.filter(seat => seat.isAsked || seat.hasChosen);
    const left =
      told.secondsLeft === null
        ? null
        : Math.max(0, Math.ceil(told.secondsLeft - (performance.now() - this.#at) / 1000));
    const time = told.isPaused ? t.paused : left === null ? t.waits : fill(t.left, left);
    const parts = [fill(t.playing, there.length)];
    if (told.open > 0) parts.push(fill(t.choosing, asked.filter(seat => seat.hasChosen).length, asked.length), time);
    const text = parts.join(' · ');
    const wanted = `${text} ${told.open > 0} ${told.isPaused} ${this.state.language}`;
    if (this.#line.dataset.shown === wanted) return;
    this.#line.dataset.shown = wanted;
    const pause = () => this.orders.give({ do: told.isPaused ? 'play' : 'pause' });
    const end = () => this.orders.give({ do: 'endQuestions' });
    const isSteered = this.server.isTeacher && told.open > 0;
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.key : undefined;
    this.#line.replaceChildren(
      made('span', { class: 'how' }, text),
      isSteered
        ? made('button', { type: 'button', 'data-key': 'line-pause', onclick: pause }, told.isPaused ? t.goOn : t.pause)
        : '',
      isSteered ? made('button', { type: 'button', 'data-key': 'line-end', onclick: end }, t.end) : '',
    );
    if (focused?.startsWith('line-')) {
      const again = this.#line.querySelector(`[data-key="${focused}"]`);
      if (again instanceof HTMLElement) again.focus();
    }
  }
}

/**
 * An address as people type it.
 * @param {string} address
 */
const short = address => address.replace(/^http:\/\//, '');

/** @param {string} options */
const command = options => made('p', {}, made('code', {}, `opgavesim live … ${options}`));
