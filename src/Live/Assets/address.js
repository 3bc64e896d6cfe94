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
 * Where a link that is given to others begins: at an address of this computer that they can use, where the page itself was opened at one that only
 * this computer knows.
 * @param {{ hostname: string, origin: string }} own
 * @param {string | undefined} address of the page of the class; nothing: only this computer is served
 */
export const originFor = (own, address) =>
  address !== undefined && /^(localhost|127\..*|\[::1\])$/.test(own.hostname) ? new URL(address).origin : own.origin;

/**
 * Whether two links show the same worlds, in whatever round.
 * @param {string} one
 * @param {string} other
 */
export const showTheSame = (one, other) => withoutRound(one) === withoutRound(other);

/** @param {string} link */
const withoutRound = link => link.replace(/&r=\d+/, '');
