// @ts-check
import { byId, made, within } from '../dom.js';
import { fill } from '../words/texts.js';

/** @typedef {import('../protocol.js').LiveSetting} LiveSetting */

/** The settings that can be changed while watching, beside the curve that they move, and the changes so far. */
export class Settings {
  #panel = byId('settings', HTMLElement);
  #opener = byId('settings-open', HTMLElement);
  #sliders = byId('sliders', HTMLElement);
  #changes = byId('changes', HTMLElement);
  #preset = byId('preset', HTMLSelectElement);
  #reset = byId('reset', HTMLButtonElement);

  /**
   * @param {import('../state.js').PageState} state
   * @param {import('./orders.js').Orders} orders
   * @param {import('./stage-view.js').StageView} stageView
   */
  constructor(state, orders, stageView) {
    this.state = state;
    this.orders = orders;
    this.#opener.addEventListener('click', () => stageView.show(stageView.view === 'try' ? 'worlds' : 'try'));
    stageView.heard.push(view => this.#opener.setAttribute('aria-expanded', String(view === 'try')));
    within(this.#panel, '[data-close=settings]', HTMLElement).addEventListener('click', () => {
      stageView.show('worlds');
      this.#opener.focus();
    });
    this.#preset.addEventListener('change', () => orders.give({ do: 'preset', name: this.#preset.value }));
    this.#reset.addEventListener('click', () => orders.give({ do: 'reset' }));
  }

  /** All of them, in the language of the page. */
  render() {
    const { setup } = this.state;
    const { controls, presets } = setup;
    this.#sliders.replaceChildren(
      ...controls.flatMap((control, at) => [...this.#head(controls, at), this.#slider(control, at)]),
    );
    this.#preset.replaceChildren(
      ...presets.map(one => made('option', { value: one.name }, this.state.word(one.title))),
    );
    this.renderValues();
  }

  /** Their values; not of one that the reader is moving. */
  renderValues() {
    const { setup, stage } = this.state;
    if (document.activeElement !== this.#preset) this.#preset.value = setup.preset;
    this.#reset.disabled = stage.changes.length === 0;
    setup.controls.forEach((control, at) => {
      const slider = document.getElementById(`set${at}`);
      if (!(slider instanceof HTMLInputElement) || isMoved(slider)) return;
      const value = stage.settings[control.key];
      slider.value = String(value ?? '');
      this.#renderValue(control, at, value);
    });
  }

  renderChanges() {
    const { t, stage } = this.state;
    const items = stage.changes.map(change => made('li', {}, this.#change(change)));
    this.#changes.replaceChildren(...(items.length ? items : [made('li', {}, t.noChanges)]));
  }

  /**
   * A value, and what it was where it was changed.
   * @param {LiveSetting} control
   * @param {number} at
   * @param {string | number | null} value
   */
  #renderValue(control, at, value) {
    const { t, setup } = this.state;
    const isChanged = this.state.isChanged(control.key);
    const was = isChanged ? [' ', made('s', { title: t.was }, this.#valueOf(control, setup.usual[control.key]))] : [];
    byId(`out${at}`, HTMLOutputElement).replaceChildren(this.#valueOf(control, value), ...was);
    document.getElementById(`set${at}`)?.parentElement?.classList.toggle('changed', isChanged);
  }

  /**
   * A heading above the first of those that hold from the next month on, and of those that begin anew.
   * @param {LiveSetting[]} controls
   * @param {number} at
   */
  #head(controls, at) {
    const { t } = this.state;
    const { onTheWay } = controls[at];
    if (at > 0 && controls[at - 1].onTheWay === onTheWay) return [];
    return [made('h3', {}, onTheWay ? t.atNext : t.restarts)];
  }

  /**
   * @param {LiveSetting} control
   * @param {number} at
   */
  #slider(control, at) {
    const { state } = this;
    const { least, most, step, key } = control;
    const output = made('output', { id: `out${at}` });
    const attributes = { id: `set${at}`, type: 'range', min: least, max: most, step, 'aria-describedby': `why${at}` };
    const slider = made('input', attributes);
    slider.addEventListener('input', () => {
      output.textContent = this.#valueOf(control, slider.value);
    });
    slider.addEventListener('change', () => this.orders.give({ do: 'set', key, value: slider.value }));
    return made(
      'div',
      { class: 'slider' },
      made('label', { for: `set${at}` }, state.word(control.name), output),
      slider,
      made('small', { id: `why${at}` }, state.word(control.meaning)),
    );
  }

  /**
   * @param {LiveSetting} control
   * @param {string | number | null} value
   */
  #valueOf({ step }, value) {
    return this.state.number(Number(value), step < 1 ? 2 : 0);
  }

  /** @param {import('../protocol.js').LiveChange} change */
  #change({ round, key, value }) {
    const { t, setup } = this.state;
    if (key === 'preset') return fill(t.presetIs, value);
    const name = this.state.word(setup.controls.find(control => control.key === key)?.name);
    const shown = this.state.number(Number(value));
    return round ? fill(t.change, round + 1, name, shown) : fill(t.fromStart, name, shown);
  }
}

/** @param {HTMLElement} slider */
const isMoved = slider => document.activeElement === slider && slider.matches(':active');
