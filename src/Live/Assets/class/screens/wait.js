// @ts-check
import { made } from '../../dom.js';
import { fill } from '../../words/texts.js';
import { button } from './parts.js';

/**
 * Nothing to do: look at the screen.
 * @param {import('../state.js').ClassState} state
 * @param {() => void} join takes a seat after all
 */
export function waitScreen(state, join) {
  const { t, setup, stage } = state;
  const canJoin = state.info?.isPlayed ?? false;
  return [
    made('h1', {}, t.waitHead),
    made('p', { class: 'how' }, t.waitHow),
    setup && stage
      ? made('p', { class: 'how' }, fill(t.month, Math.min(state.round, setup.rounds), setup.rounds))
      : null,
    canJoin ? button(t.joinHead, join, { class: 'plain', 'data-key': 'join' }) : null,
  ];
}
