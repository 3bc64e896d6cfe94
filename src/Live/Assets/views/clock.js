// @ts-check
import { byId, made } from '../dom.js';
import { fill } from '../words/texts.js';

/**
 * The month, and what it means that it is this one.
 * @param {import('../state.js').PageState} state
 */
export function renderClock(state) {
  if (!state.hasBegun) return;
  const { t, setup, round } = state;
  const month = Math.min(Math.max(0, round), setup.rounds);
  const shown = made('strong', {}, `${t.month} ${month}`);
  byId('clock', HTMLElement).replaceChildren(shown, ` ${t.of} ${setup.rounds}`, ...standing(state));
}

/** @param {import('../state.js').PageState} state */
function standing({ t, setup, worlds, round }) {
  if (worlds.length && worlds.every(world => world.isOver)) return [` · ${t.over}`];
  if (round >= setup.rounds) return [` · ${t.noMore}`];
  return round < setup.warmUp ? [` · ${fill(t.runIn, setup.warmUp + 1)}`] : [];
}
