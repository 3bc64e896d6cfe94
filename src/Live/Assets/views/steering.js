// @ts-check
import { byId, made } from '../dom.js';
import { SPEEDS } from '../tempo.js';

/** The bar with which the teacher plays, pauses, steps and begins again. */
export class Steering {
  #bar = byId('steer', HTMLElement);
  #play = byId('play', HTMLButtonElement);
  #step = byId('step', HTMLButtonElement);
  #speed = byId('speed', HTMLSelectElement);

  /**
   * @param {import('../state.js').PageState} state
   * @param {import('./orders.js').Orders} orders
   * @param {() => void} begun called before worlds begin anew
   */
  constructor(state, orders, begun) {
    this.state = state;
    this.orders = orders;
    this.#play.addEventListener('click', () => orders.give({ do: state.stage.playing ? 'pause' : 'play' }));
    this.#step.addEventListener('click', () => orders.give({ do: 'step' }));
    this.#speed.addEventListener('change', () => {
      orders.give({ do: 'speed', roundsPerSecond: Number(this.#speed.value) });
    });
    byId('restart', HTMLElement).addEventListener('click', () => {
      begun();
      orders.give({ do: 'restart' });
    });
  }

  /** Its words, and whether it is there. */
  render() {
    const { t, stage } = this.state;
    this.#bar.hidden = !this.orders.server.isTeacher;
    byId('settings-open', HTMLElement).hidden = this.#bar.hidden;
    this.#speed.replaceChildren(...SPEEDS.map(value => made('option', { value }, t.speeds[value])));
    this.#speed.value = String(stage.speed);
  }

  renderStage() {
    const { t, stage } = this.state;
    this.#play.textContent = stage.playing ? `❚❚ ${t.pause}` : `▶ ${t.play}`;
    this.#play.disabled = this.#step.disabled = Boolean(stage.digest);
    if (document.activeElement !== this.#speed) this.#speed.value = String(stage.speed);
  }

  /** Plays or pauses, from the keyboard. */
  toggle() {
    this.#play.click();
  }

  /** Plays a round, from the keyboard. */
  step() {
    if (!this.state.stage.digest) this.orders.give({ do: 'step' });
  }
}
