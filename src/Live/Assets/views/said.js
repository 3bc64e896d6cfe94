// @ts-check
import { byId } from '../dom.js';
import { fill } from '../words/texts.js';

/**
 * Says something to who listens to the page.
 * @param {string} text
 */
export function say(text) {
  byId('said', HTMLElement).textContent = text;
}

/**
 * Says how a round ended.
 * @param {import('../state.js').PageState} state
 * @param {import('../scene/scene.js').Scene[]} scenes
 */
export function sayRound(state, scenes) {
  const { t, round, worlds } = state;
  const told = (/** @type {number} */ side) => fill(t.saidWorld, scenes[side].tables.size, worlds[side].ends.realised);
  say(fill(t.said, round, state.scenario(0), told(0), state.scenario(1), told(1)));
}
