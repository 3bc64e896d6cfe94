// @ts-check

/**
 * The secret of a seat in an address, after its #; null: there is none.
 * @param {string} hash
 */
export const seatIn = hash => /^#seat=([\w-]{22})$/.exec(hash)?.[1] ?? null;

/** Where a phone keeps the secret of its seat: in its address, so that the same link is the same seat, and in its own memory. */
export class SeatKey {
  /** @returns {string | null} */
  get secret() {
    return seatIn(location.hash) ?? localStorage.getItem('seat');
  }

  /** @param {string} secret */
  keep(secret) {
    localStorage.setItem('seat', secret);
    history.replaceState(null, '', `${location.pathname}#seat=${secret}`);
  }

  forget() {
    localStorage.removeItem('seat');
    history.replaceState(null, '', location.pathname);
  }
}
