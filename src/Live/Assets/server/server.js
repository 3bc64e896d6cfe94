// @ts-check
import { isToken } from '../address.js';
import { texts } from '../words/texts.js';
import { ACCEPT, readRefusal } from './refusal.js';

/** @typedef {import('../protocol.js').LiveOrder} LiveOrder */
/** @typedef {import('../protocol.js').OrderAnswer} OrderAnswer */
/** @typedef {import('../protocol.js').ActorAnswer} ActorAnswer */
/** @typedef {import('../protocol.js').TableAnswer} TableAnswer */

/** @typedef {import('../protocol.js').Text} Text */

/**
 * What came of a request: what was answered, or why it was refused.
 * @template T
 * @typedef {{ ok: true, value: T } | { ok: false, status: number, words: Text }} Answer
 */

/** What the page asks of the program, over HTTP. It knows the teacher's token, where this page is the teacher's. */
export class Server {
  /** @type {string | null} */
  #token = null;

  /** Whether the program serves the dashboard of Orleans to this page. */
  hasDashboard = false;

  /** @param {import('../device.js').Device} device */
  constructor(device) {
    this.device = device;
  }

  /** Whether this page is the teacher's. */
  get isTeacher() {
    return this.#token !== null;
  }

  /**
   * Finds out whether this page is the teacher's: a token counts when the program knows it, so a false one in an address does not
   * replace the true one.
   * @param {string | null} given the token in the address
   */
  async greet(given) {
    for (const token of [given, this.device.token].filter(isToken)) {
      const answer = await reach('/teacher', { method: 'POST', headers: { 'X-OpgaveSim-Token': token } });
      if (answer.ok) {
        this.#token = token;
        this.device.keepToken(token);
        this.hasDashboard = (await answer.json()).dashboard;
        return;
      }
      if (answer.status === 403 && token === this.device.token) this.device.keepToken(null);
    }
  }

  /**
   * Steers. Where the program does not know the token any more, this page is the teacher's no longer.
   * @param {LiveOrder} order
   * @returns {Promise<Answer<OrderAnswer>>}
   */
  async order(order) {
    const answer = await answerOf(await post('/orders', order, { 'X-OpgaveSim-Token': this.#token ?? '' }));
    if (!answer.ok && answer.status === 403) {
      this.#token = null;
      this.device.keepToken(null);
    }
    return answer;
  }

  /**
   * @param {number} choice 0 left higher, 1 right higher, 2 no difference
   * @returns {Promise<Answer<object>>}
   */
  async vote(choice) {
    return answerOf(await post('/votes', { choice }));
  }

  /** What this device voted. @returns {Promise<Answer<import('../protocol.js').OwnVote>>} */
  async ownVote() {
    return answerOf(await get('/votes'));
  }

  /** All that was voted, as a file without names: for the teacher. */
  async voteFile() {
    return (await reach('/votes.csv', { headers: { 'X-OpgaveSim-Token': this.#token ?? '' } })).blob();
  }

  /** Where other devices find the page of the class, the likeliest address first. @returns {Promise<string[]>} */
  async joinAddresses() {
    const answer = await get('/join');
    return answer.ok ? (await answer.json()).addresses : [];
  }

  /**
   * @param {number} side
   * @param {number} actor
   * @returns {Promise<Answer<ActorAnswer>>}
   */
  async actor(side, actor) {
    return answerOf(await get(`/actor?world=${side}&actor=${actor}`));
  }

  /**
   * One issue and its table in both worlds.
   * @returns {Promise<import('../protocol.js').StoryAnswer | null>} null: there is none to tell of
   */
  async story() {
    const answer = await answerOf(await get('/story'));
    return answer.ok ? answer.value : null;
  }

  /**
   * @param {number} side
   * @param {number} issue
   * @returns {Promise<Answer<TableAnswer>>}
   */
  async table(side, issue) {
    return answerOf(await get(`/table?world=${side}&issue=${issue}`));
  }
}

/**
 * Asks the program; where it cannot be reached, that is the answer.
 * @param {string} path
 * @param {RequestInit} how
 */
const reach = (path, how) => fetch(path, how).catch(() => unreached());

/** An answer as the program gives them, without the program. */
const unreached = () =>
  new Response(JSON.stringify({ words: { en: texts.en.noServer, nl: texts.nl.noServer } }), {
    status: 503,
    headers: { 'content-type': 'application/json' },
  });

/** @param {string} path */
const get = path => reach(path, { headers: ACCEPT });

/**
 * @param {string} path
 * @param {object} body
 * @param {Record<string, string>} headers
 */
const post = (path, body, headers = {}) =>
  reach(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...ACCEPT, ...headers },
    body: JSON.stringify(body),
  });

/**
 * @param {Response} response
 * @returns {Promise<Answer<any>>}
 */
async function answerOf(response) {
  return response.ok
    ? { ok: true, value: await response.json() }
    : {
        ok: false,
        status: response.status,
        words: await readRefusal(response),
      };
}
