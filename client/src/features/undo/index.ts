export { UndoView } from './undo-view.js';
