// @ts-check

/** Where keys have a meaning of their own. */
const BUSY = 'button, input, select, summary, canvas, [role=dialog]';

/**
 * Keys of the whole page: escape closes, space plays and pauses, arrow right plays a round.
 * @param {import('../server/server.js').Server} server
 * @param {import('./steering.js').Steering} steering
 * @param {import('../story/story.js').Story} story
 * @param {import('./card.js').Card} card
 * @param {import('./focus.js').Focus} focus
 */
export function listenToKeys(server, steering, story, card, focus) {
  document.addEventListener('keydown', event => {
    const isInDialog = document.querySelector('dialog[open]') !== null;
    if (event.key === 'Escape' && !isInDialog) {
      if (story.isOpen) story.end();
      card.close();
      focus.clear();
    }
    if (isInDialog || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target instanceof Element && event.target.closest(BUSY)) return;
    if (event.key === ' ') event.preventDefault();
    if (!server.isTeacher) return;
    if (event.key === ' ') steering.toggle();
    if (event.key === 'ArrowRight') steering.step();
  });
}
