// @ts-check

/** @typedef {import('./protocol.js').ClassInfo} ClassInfo */
/** @typedef {import('./protocol.js').ClassRefused} ClassRefused */
/** @typedef {import('./protocol.js').Text} Text */

/**
 * What came of a request: what was answered, or why it was refused.
 * @template T
 * @typedef {{ ok: true, value: T } | { ok: false, status: number, why: string, words: Text }} Answer
 */

/** What a phone of the class asks of the program, over HTTP. */
export class ClassServer {
  /** The secret of this phone's seat. @type {string | null} */
  secret = null;

  /** @returns {Promise<Answer<ClassInfo>>} */
  info() {
    return ask('GET', '/class/info');
  }

  /**
   * @param {number | null} actor null: whichever the program gives
   * @param {string | null} name
   * @returns {Promise<Answer<import('./protocol.js').SeatTaken>>}
   */
  takeSeat(actor, name) {
    return ask('POST', '/class/seats', {}, { actor, name });
  }

  /** @returns {Promise<Answer<object>>} */
  leaveSeat() {
    return ask('DELETE', '/class/seats', this.#seat);
  }

  /** Says that somebody is at the phone again. @returns {Promise<Answer<object>>} */
  comeBack() {
    return ask('POST', '/class/here', this.#seat, {});
  }

  /** Says that this phone runs, whether somebody looks at it or not. @returns {Promise<Answer<object>>} */
  beat() {
    return ask('POST', '/class/alive', this.#seat, {});
  }

  /**
   * @param {{ question: number, value: number | null, actors: number[] | null }} choice
   * @returns {Promise<Answer<object>>}
   */
  choose(choice) {
    return ask('POST', '/class/choices', this.#seat, choice);
  }

  /**
   * @param {number} choice 0 left higher, 1 right higher, 2 no difference
   * @returns {Promise<Answer<object>>}
   */
  vote(choice) {
    return ask('POST', '/votes', {}, { choice });
  }

  /** @returns {Promise<Answer<import('../protocol.js').OwnVote>>} */
  ownVote() {
    return ask('GET', '/votes');
  }

  /**
   * Opens the stream of the seat.
   * @param {AbortSignal} signal
   */
  events(signal) {
    return fetch('/class/seat/events', { headers: this.#seat, signal, cache: 'no-store' });
  }

  /** @returns {Record<string, string>} */
  get #seat() {
    return { authorization: `Seat ${this.secret ?? ''}` };
  }
}

/**
 * @param {string} method
 * @param {string} path
 * @param {Record<string, string>} headers
 * @param {object} [body]
 * @returns {Promise<Answer<any>>}
 */
async function ask(method, path, headers = {}, body) {
  try {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const asked = { accept: 'application/json', ...headers };
    const typed = body === undefined ? asked : { ...asked, 'content-type': 'application/json' };
    return await answerOf(await fetch(path, { method, headers: typed, ...sent }));
  } catch (failure) {
    return refused(0, 'unreachable', failure instanceof Error ? failure.message : String(failure));
  }
}

/**
 * @param {Response} response
 * @returns {Promise<Answer<any>>}
 */
async function answerOf(response) {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  if (response.ok) return { ok: true, value: isJson ? JSON.parse(text) : {} };
  if (!isJson) return refused(response.status, 'refused', text);
  const { why = 'refused', words } = /** @type {Partial<ClassRefused> & { words: Text }} */ (JSON.parse(text));
  return { ok: false, status: response.status, why, words };
}

/**
 * @param {number} status
 * @param {string} why
 * @param {string} words
 * @returns {Answer<any>}
 */
const refused = (status, why, words) => ({ ok: false, status, why, words: { en: words, nl: words } });
