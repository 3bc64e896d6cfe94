// @ts-check

/** Milliseconds before a stream that the browser gave up is opened again; one that only broke off the browser resumes by itself. */
export const PAUSE = 5000;

/**
 * What a stream is opened with and told to.
 * @typedef {object} Hearing
 * @property {Record<string, (data: any) => void>} on what hears an event, by its type
 * @property {() => void} opened
 * @property {() => void} lost
 */

/** The events of the program, one stream at a time, opened again whenever it ends. */
export class Stream {
  /** The stream as it is now. @type {EventSource | null} */
  #source = null;

  /**
   * @param {Hearing} hearing
   * @param {() => EventSource} open
   * @param {(then: () => void, milliseconds: number) => unknown} later
   */
  constructor(hearing, open = () => new EventSource('/events'), later = setTimeout.bind(globalThis)) {
    this.hearing = hearing;
    this.open = open;
    this.later = later;
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
      if (source.readyState === EVENT_SOURCE_CLOSED) this.later(() => this.listen(), PAUSE);
    });
  }
}

const EVENT_SOURCE_CLOSED = 2;
