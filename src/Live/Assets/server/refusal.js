// @ts-check

/** @typedef {import('../protocol.js').Text} Text */

/** What a page says to get the words of both languages when something is refused. */
export const ACCEPT = { accept: 'application/json' };

/**
 * Why something is refused: in both languages where the program says it so, else the same words for both.
 * @param {Response} response
 * @returns {Promise<Text>}
 */
export async function readRefusal(response) {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  return isJson ? JSON.parse(text).words : { en: text, nl: text };
}

/**
 * Why what is at a path is refused.
 * @param {string} path
 * @returns {Promise<Text | null>} null: it is not refused, or the program cannot be reached
 */
export async function refusalAt(path) {
  const patience = new AbortController();
  try {
    const response = await fetch(path, { headers: ACCEPT, signal: patience.signal });
    if (!response.ok) return await readRefusal(response);
    patience.abort(); // what streams has no end
    return null;
  } catch {
    return null;
  }
}
