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
 * The choice with more votes than any other; −1: there is none, as with no votes or with equal ones.
 * @param {readonly number[]} votes
 */
export function favourite(votes) {
  const most = Math.max(...votes);
  return votes.filter(count => count === most).length === 1 ? votes.indexOf(most) : -1;
}
