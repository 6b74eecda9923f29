import { wordsOf } from './words-on-disk.js';

export const de = wordsOf('de');
