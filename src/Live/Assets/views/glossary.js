// @ts-check
import { byId, made } from '../dom.js';
import { partsOf } from '../words/rich.js';
import { terms } from '../words/terms.js';

/** @typedef {import('../state.js').PageState} PageState */
/** @typedef {keyof typeof terms} TermKey */

/**
 * Writes a text with words of the glossary into an element.
 * @param {PageState} state
 * @param {string} text
 * @param {HTMLElement} into
 */
export function rich(state, text, into) {
  for (const part of partsOf(text)) {
    if ('plain' in part) into.append(part.plain);
    else into.append(termButton(state, /** @type {TermKey} */ (part.term), part.label));
  }
  return into;
}

/**
 * A word that explains itself where it stands.
 * @param {PageState} state
 * @param {TermKey} key
 * @param {string | undefined} label undefined: as it stands in the glossary
 */
function termButton(state, key, label) {
  const { term, meaning } = terms[key][state.language];
  const tip = byId('term', HTMLElement);
  const hide = () => {
    tip.hidden = true;
  };
  const show = () => {
    tip.textContent = `${term}: ${meaning}`;
    tip.hidden = false;
    holderOfTip().append(tip);
    placeTip(tip, button.getBoundingClientRect());
  };
  const heard = { onclick: show, onmouseenter: show, onfocus: show, onmouseleave: hide, onblur: hide };
  const button = made('button', { class: 'term', type: 'button', 'aria-describedby': 'term', ...heard }, label ?? term);
  return button;
}

/** An open dialog covers all that is not in it. */
function holderOfTip() {
  const dialogs = [byId('more', HTMLDialogElement), byId('predict', HTMLDialogElement)];
  return dialogs.find(dialog => dialog.open) ?? document.body;
}

/**
 * Above a box, or below it where there is no room.
 * @param {HTMLElement} tip
 * @param {DOMRect} box
 */
function placeTip(tip, box) {
  const above = box.top - tip.offsetHeight - 8;
  tip.style.left = `${Math.max(8, Math.min(box.left, innerWidth - tip.offsetWidth - 8))}px`;
  tip.style.top = `${above > 0 ? above : box.bottom + 8}px`;
}
