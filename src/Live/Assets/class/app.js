// @ts-check
import { ClassPage } from './page.js';

new ClassPage().start();
