// @ts-check

/** @typedef {{ type: string, data: string }} SentEvent */

/**
 * Cuts a stream of text into server-sent events, however it is cut up on the way. The browser's own reader of such streams cannot send the header
 * with which a phone says whose seat it is.
 */
export class EventCutter {
  #rest = '';

  /**
   * Takes in a piece.
   * @param {string} piece
   * @returns {SentEvent[]} the events that are whole now; comments are none
   */
  take(piece) {
    const blocks = (this.#rest + piece).replace(/\r\n?/g, '\n').split('\n\n');
    this.#rest = blocks.pop() ?? '';
    return blocks.map(eventOf).filter(one => one.data !== '');
  }
}

/**
 * @param {string} block
 * @returns {SentEvent}
 */
function eventOf(block) {
  /** @param {string} field */
  const valuesOf = field =>
    block
      .split('\n')
      .filter(line => line.startsWith(`${field}:`))
      .map(line => line.slice(field.length + 1).replace(/^ /, ''));
  return { type: valuesOf('event').at(-1) ?? 'message', data: valuesOf('data').join('\n') };
}
