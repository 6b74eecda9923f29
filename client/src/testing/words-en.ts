import { wordsOf } from './words-on-disk.js';

export const en = wordsOf('en');
