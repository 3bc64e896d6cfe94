// @ts-check

/**
 * Tells of whatever goes wrong in the scripts of the page, in words of the browser: nobody sees its console.
 * @param {(words: string) => void} tell
 * @param {Pick<EventTarget, 'addEventListener'>} target
 */
export function onFault(tell, target = globalThis) {
  target.addEventListener('error', event => {
    const { error, message } = /** @type {ErrorEvent} */ (event);
    if (error || !IS_NO_FAULT.test(message)) tell(wordsOf(error ?? message));
  });
  target.addEventListener('unhandledrejection', event =>
    tell(wordsOf(/** @type {PromiseRejectionEvent} */ (event).reason)),
  );
}

/** What browsers report as an error when a size changes while they tell of sizes: they tell of it at the next frame. */
const IS_NO_FAULT = /^ResizeObserver loop/;

/** @param {unknown} fault */
const wordsOf = fault => (fault instanceof Error ? fault.message : String(fault)).replace(/[.\s]+$/, '');
