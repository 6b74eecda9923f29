export { type PlacedText } from './fragments.js';
export { layOut, type PlacedLink, type PlacedPage } from './lay-out.js';
