// @ts-check
import { byId, made } from '../dom.js';

/**
 * The month, and what it means that it is this one.
 * @param {import('../state.js').PageState} state
 */
export function renderClock(state) {
  if (!state.hasBegun) return;
  const { t, setup, round } = state;
  const month = Math.max(0, round);
  const last = setup.rounds;
  const after = month > last ? ` + ${month - last}` : '';
  const shown = made('strong', {}, `${t.month} ${Math.min(month, last)}`);
  byId('clock', HTMLElement).replaceChildren(shown, ` ${t.of} ${last}${after}`, ...standing(state, month));
}

/**
 * @param {import('../state.js').PageState} state
 * @param {number} month
 */
function standing({ t, setup, worlds }, month) {
  if (worlds.length && worlds.every(world => world.isOver)) return [` · ${t.over}`];
  if (month >= setup.rounds) return [` · ${t.noMore}`];
  return month < setup.warmUp ? [` · ${t.runIn}`] : [];
}
