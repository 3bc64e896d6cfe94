// @ts-check
import { EventCutter } from './sse.js';

/** Milliseconds before a stream that broke off is opened again: first, and at most. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 5000;

/** Milliseconds without a sign of the program, which gives one every 15 seconds, before a stream counts as cut off. */
const SILENCE = 40_000;

/**
 * What a stream of a seat is opened with and told to.
 * @typedef {object} SeatHearing
 * @property {Record<string, (data: any) => void>} on what hears an event, by its type
 * @property {() => void} opened
 * @property {() => void} lost
 * @property {() => void} gone called when the seat is no longer this phone's; the stream is not opened again
 * @property {(fault: unknown) => void} failed called when what hears an event goes wrong: that is the page's fault and no lost connection
 */

/** The events of a seat, opened again by itself whenever the stream ends, at once when the phone wakes up, until it is closed. */
export class SeatStream {
  #isClosed = false;
  #pause = FIRST_PAUSE;
  /** Ends the present connection. */
  #abort = new AbortController();
  /** When something was heard last, in milliseconds; null: it is not connected. @type {number | null} */
  #heard = null;
  /** Ends the present pause. @type {() => void} */
  #wake = () => {};

  /**
   * @param {SeatHearing} hearing
   * @param {(signal: AbortSignal) => Promise<Response>} open
   * @param {(milliseconds: number) => Promise<void>} rest
   * @param {() => number} now milliseconds
   */
  constructor(
    hearing,
    open,
    rest = milliseconds => new Promise(done => setTimeout(done, milliseconds)),
    now = () => performance.now(),
  ) {
    this.now = now;
    this.hearing = hearing;
    this.open = open;
    this.rest = rest;
  }

  /** Listens until it is closed or the seat is gone. */
  async listen() {
    while (!this.#isClosed) {
      this.#abort = new AbortController();
      const response = await this.open(this.#abort.signal).catch(cutOff);
      if (response && isGone(response.status)) {
        this.#isClosed = true;
        this.#tell(() => this.hearing.gone());
        return;
      }
      if (response?.ok && response.body) await this.#follow(response.body);
      this.#heard = null;
      if (this.#isClosed) return;
      this.#tell(() => this.hearing.lost());
      await Promise.race([this.rest(this.#pause), new Promise(done => (this.#wake = () => done(undefined)))]);
      this.#pause = Math.min(2 * this.#pause, LONGEST_PAUSE);
    }
  }

  /** Opens it again at once, whether it waits to or seems to be open: the phone woke up or is on another network. */
  renew() {
    this.#pause = FIRST_PAUSE;
    this.#abort.abort();
    this.#wake();
  }

  /** Opens it again where nothing was heard for too long: a connection can be cut without anybody being told. */
  check() {
    if (this.#heard !== null && this.now() - this.#heard > SILENCE) this.renew();
  }

  close() {
    this.#isClosed = true;
    this.#abort.abort();
    this.#wake();
  }

  /** @param {ReadableStream<Uint8Array>} body */
  async #follow(body) {
    const cutter = new EventCutter();
    const decoder = new TextDecoder();
    const reader = body.getReader();
    this.#heard = this.now();
    this.#tell(() => this.hearing.opened());
    for (;;) {
      const piece = await reader.read().catch(cutOff);
      if (!piece || piece.done) return;
      this.#heard = this.now();
      this.#pause = FIRST_PAUSE;
      for (const { type, data } of cutter.take(decoder.decode(piece.value, { stream: true })))
        this.#tell(() => this.hearing.on[type]?.(JSON.parse(data)));
    }
  }

  /**
   * Tells what happened. What goes wrong there is told as what it is, and the stream goes on.
   * @param {() => void} what
   */
  #tell(what) {
    try {
      what();
    } catch (fault) {
      this.hearing.failed(fault);
    }
  }
}

/** Whatever cut a connection off, it is opened again, and the reader is told that it is lost. */
const cutOff = () => null;

/**
 * Whether an answer says that the seat is no longer there: a full program or one that sets up its worlds is none of them.
 * @param {number} status
 */
const isGone = status => status === 401 || status === 403 || status === 404 || status === 410;
