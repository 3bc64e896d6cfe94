// @ts-check
import { byId } from '../dom.js';

/** What the reader chooses of the page: its language, and the size of letters. */
export class Reader {
  #language = byId('language', HTMLElement);
  #large = byId('large', HTMLElement);

  /**
   * @param {import('../state.js').PageState} state
   * @param {import('../device.js').Device} device
   * @param {{ spoken: () => void, sized: () => void }} changed called when the language changed, and when the size did
   */
  constructor(state, device, changed) {
    this.state = state;
    this.#language.addEventListener('click', () => {
      state.language = state.language === 'en' ? 'nl' : 'en';
      device.keepLanguage(state.language);
      changed.spoken();
    });
    this.#large.addEventListener('click', () => {
      state.isLarge = !state.isLarge;
      device.keepSize(state.isLarge);
      changed.sized();
    });
  }

  render() {
    const { t, language, isLarge } = this.state;
    this.#language.textContent = t.other;
    this.#language.lang = language === 'en' ? 'nl' : 'en';
    this.#large.setAttribute('aria-pressed', String(isLarge));
  }
}
