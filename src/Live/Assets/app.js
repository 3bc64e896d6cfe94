// @ts-check
import { readFragment } from './address.js';
import { Page } from './page.js';

const asked = readFragment(location.hash);
if (asked.token !== null) history.replaceState(null, '', location.pathname);
new Page().start(asked);
