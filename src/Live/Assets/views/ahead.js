// @ts-check
import { fill } from '../words/texts.js';

/**
 * In how many other worlds a measure ends higher; nothing while that is not known or held back.
 * @param {import('../state.js').PageState} state
 * @param {string} id of the measure
 */
export function aheadSentence(state, id) {
  const { t, setup, band, stage } = state;
  const at = setup.measures.findIndex(measure => measure.id === id);
  if (!band || at < 0 || stage.held) return '';
  const [first, second, same] = band.ahead[at];
  const name = state.word(setup.measures[at].name);
  return fill(t.ahead, first + second + same, state.scenario(0), first, state.scenario(1), second, same, name);
}
