// @ts-check
import { refusalAt } from './refusal.js';

/** Milliseconds before a stream that the browser gave up is opened again; one that only broke off the browser resumes by itself. */
export const PAUSE = 5000;

/** @typedef {import('../protocol.js').Text} Text */

/**
 * What a stream is opened with and told to.
 * @typedef {object} Hearing
 * @property {Record<string, (data: any) => void>} on what hears an event, by its type
 * @property {() => void} opened
 * @property {() => void} lost
 * @property {(words: Text) => void} refused called after lost when the program says why it does not stream
 */

/** The events of the program, one stream at a time, opened again whenever it ends. */
export class Stream {
  /** The stream as it is now. @type {EventSource | null} */
  #source = null;

  /**
   * @param {Hearing} hearing
   * @param {() => EventSource} open
   * @param {(then: () => void, milliseconds: number) => unknown} later
   * @param {() => Promise<Text | null>} ask why the stream is refused; null: it is not, or nobody says
   */
  constructor(
    hearing,
    open = () => new EventSource(EVENTS),
    later = setTimeout.bind(globalThis),
    ask = () => refusalAt(EVENTS),
  ) {
    this.hearing = hearing;
    this.open = open;
    this.later = later;
    this.ask = ask;
  }

  /** Opens it again, also where it seems to be open: a phone woke up or is on another network. */
  renew() {
    this.#source?.close();
    this.listen();
  }

  listen() {
    const source = this.open();
    this.#source = source;
    for (const [type, hear] of Object.entries(this.hearing.on)) {
      source.addEventListener(type, event => hear(JSON.parse(/** @type {MessageEvent} */ (event).data)));
    }
    source.addEventListener('open', () => this.hearing.opened());
    source.addEventListener('error', () => {
      if (source !== this.#source) return;
      this.hearing.lost();
      if (source.readyState !== EVENT_SOURCE_CLOSED) return;
      this.later(() => this.listen(), PAUSE);
      this.#explain(source);
    });
  }

  /**
   * Tells why a stream was refused: the browser does not say.
   * @param {EventSource} source
   */
  async #explain(source) {
    const words = await this.ask();
    if (words && source === this.#source) this.hearing.refused(words);
  }
}

const EVENTS = '/events';

const EVENT_SOURCE_CLOSED = 2;
