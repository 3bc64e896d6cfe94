// @ts-check

/** Votes for each choice before anybody voted: left higher, right higher, no difference. */
export const NO_VOTES = Object.freeze([0, 0, 0]);

/**
 * The votes of each choice against those of the greatest, 0 … 1.
 * @param {readonly number[]} votes
 */
export function shares(votes) {
  const most = Math.max(1, ...votes);
  return votes.map(count => count / most);
}

/**
 * The choice with the most votes, the first of equals; −1: nobody voted.
 * @param {readonly number[]} votes
 */
export const favourite = votes => (votes.some(count => count > 0) ? votes.indexOf(Math.max(...votes)) : -1);
