// @ts-check

/**
 * What an address asks of the page, after its #: to be the teacher's, or to show a link.
 * @param {string} hash
 * @returns {{ token: string | null, link: string | null }}
 */
export function readFragment(hash) {
  const fragment = hash.replace(/^#/, '');
  return {
    token: fragment.startsWith('teacher=') ? fragment.slice('teacher='.length) : null,
    link: fragment.startsWith('e=') ? fragment : null,
  };
}

/**
 * Whether something can be a token: the program alone knows which one is true.
 * @param {string | null} token
 * @returns {token is string}
 */
export const isToken = token => token !== null && /^[0-9a-f]{32}$/.test(token);

/**
 * A link to the same plan in a given round.
 * @param {string} link
 * @param {number} round
 */
export const linkAt = (link, round) => link.replace(/&r=\d+/, `&r=${round}`);

/**
 * Whether two links show the same worlds, in whatever round.
 * @param {string} one
 * @param {string} other
 */
export const showTheSame = (one, other) => withoutRound(one) === withoutRound(other);

/** @param {string} link */
const withoutRound = link => link.replace(/&r=\d+/, '');
