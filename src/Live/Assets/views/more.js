// @ts-check
import { linkAt, originFor } from '../address.js';
import { byId, made } from '../dom.js';
import { fill } from '../words/texts.js';
import { terms } from '../words/terms.js';
import { savePicture } from './picture.js';

/** More: a link to the moment, what can be saved, and the words of the page. */
export class More {
  #dialog = byId('more', HTMLDialogElement);
  #origin = location.origin;

  /**
   * @param {import('../state.js').PageState} state
   * @param {import('../server/server.js').Server} server
   * @param {import('./orders.js').Orders} orders
   * @param {import('./notice.js').Notice} notice
   * @param {import('../scene/scene.js').Scene[]} scenes
   */
  constructor(state, server, orders, notice, scenes) {
    this.state = state;
    this.server = server;
    this.orders = orders;
    this.notice = notice;
    this.scenes = scenes;
  }

  /** Opens it; a link gives the address at which others reach this computer, as it is now. */
  async open() {
    this.render();
    this.#dialog.showModal();
    const [address] = await this.server.joinAddresses();
    this.#origin = originFor(location, address);
    this.renderMoment();
  }

  get isOpen() {
    return this.#dialog.open;
  }

  /** A link to what is shown now. */
  get link() {
    return `${this.#origin}/#${linkAt(this.state.stage.link, this.state.round)}`;
  }

  render() {
    const { t } = this.state;
    const told = made('p', { role: 'status', class: 'digest', id: 'told' });
    const close = () => this.#dialog.close();
    this.#dialog.replaceChildren(
      made(
        'div',
        { class: 'head' },
        made('h2', {}, t.moreHead),
        made('button', { class: 'close', type: 'button', 'aria-label': t.close, onclick: close }, '×'),
      ),
      told,
      made('h3', {}, t.linkHead),
      made('p', { class: 'digest' }, t.linkHow),
      this.#copyRow(told),
      ...(this.server.isTeacher ? [this.#openRow(told), this.#seedRow(told)] : []),
      made('h3', {}, t.saveHead),
      this.#saveRow(told),
      made('p', { class: 'digest', id: 'digest' }),
      made('h3', {}, t.words),
      this.#words(),
    );
    this.renderMoment();
  }

  /** What changes while it is open: the number of the moment, and the link to it. */
  renderMoment() {
    const line = document.getElementById('digest');
    if (!line) return;
    const { t, stage } = this.state;
    line.textContent = `${t.moment}: ${stage.moment || '–'}${stage.digest ? ` · ${t.digest}: ${stage.digest}` : ''}`;
    byId('link', HTMLInputElement).value = this.link;
  }

  /** @param {HTMLElement} told */
  #copyRow(told) {
    const { t } = this.state;
    const link = made('input', { id: 'link', readonly: true, value: this.link, 'aria-label': t.linkHead });
    const copy = async () => {
      link.select();
      try {
        await navigator.clipboard.writeText(link.value);
      } catch {
        document.execCommand('copy'); // a page without a certificate has no clipboard
      }
      told.textContent = t.copied;
    };
    return made('div', { class: 'row' }, link, made('button', { type: 'button', onclick: copy }, t.copy));
  }

  /** @param {HTMLElement} told */
  #openRow(told) {
    const { t } = this.state;
    const link = made('input', { id: 'open-link', 'aria-label': t.openLink });
    const open = async () => {
      if (await this.orders.give({ do: 'open', link: link.value })) this.#dialog.close();
      else told.textContent = this.notice.text;
    };
    return made('div', { class: 'row' }, link, made('button', { type: 'button', onclick: open }, t.openThis));
  }

  /** @param {HTMLElement} told */
  #seedRow(told) {
    const { t, setup } = this.state;
    const seed = made('input', { id: 'seed', value: setup.seed, inputmode: 'numeric', 'aria-label': t.seed });
    const set = async () => {
      if (!(await this.orders.give({ do: 'seed', seed: seed.value.trim() }))) told.textContent = this.notice.text;
    };
    const button = made('button', { type: 'button', onclick: set }, t.setSeed);
    return made('div', { class: 'row' }, made('label', { for: 'seed' }, t.seed), seed, button);
  }

  /** @param {HTMLElement} told */
  #saveRow(told) {
    const { t, language } = this.state;
    const picture = () => savePicture(this.state, this.scenes, this.link);
    const run = async () => {
      told.textContent = t.saving;
      const saved = await this.orders.give({ do: 'save', language });
      told.textContent = saved ? fill(t.saved, saved.folder ?? '', saved.digest ?? '') : this.notice.text;
    };
    const { isTeacher, hasDashboard } = this.server;
    const dashboard = { href: '/dashboard/', target: '_blank', rel: 'noopener' };
    return made(
      'div',
      { class: 'row' },
      made('button', { type: 'button', onclick: picture }, t.savePicture),
      isTeacher ? made('button', { type: 'button', id: 'save-run', onclick: run }, t.saveRun) : null,
      isTeacher && hasDashboard ? made('a', dashboard, t.dashboard) : null,
    );
  }

  #words() {
    const { state } = this;
    const { setup, language } = state;
    const explained = [...setup.measures, ...setup.controls];
    return made(
      'dl',
      { class: 'words' },
      ...Object.values(terms).flatMap(one => entry(one[language].term, one[language].meaning)),
      ...explained.flatMap(one => entry(state.word(one.name), state.word(one.meaning))),
    );
  }
}

/**
 * @param {string} term
 * @param {string} meaning
 */
const entry = (term, meaning) => [made('dt', {}, term), made('dd', {}, meaning)];
