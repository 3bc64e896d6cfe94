// @ts-check

/** Where keys have a meaning of their own. */
const BUSY = 'button, input, select, summary, canvas, [role=dialog]';

/**
 * Keys of the whole page: escape closes, space plays and pauses, arrow right plays a round.
 * @param {import('../server/server.js').Server} server
 * @param {import('./steering.js').Steering} steering
 * @param {import('./tour.js').Tour} tour
 * @param {import('./card.js').Card} card
 */
export function listenToKeys(server, steering, tour, card) {
  document.addEventListener('keydown', event => {
    const isInDialog = document.querySelector('dialog[open]') !== null;
    if (event.key === 'Escape' && !isInDialog) {
      if (tour.isOpen) tour.end();
      card.close();
    }
    if (isInDialog || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target instanceof Element && event.target.closest(BUSY)) return;
    if (event.key === ' ') event.preventDefault();
    if (!server.isTeacher) return;
    if (event.key === ' ') steering.toggle();
    if (event.key === 'ArrowRight') steering.step();
  });
}
