export { attachment, type CsvCell, type CsvDocument, csvOf } from './csv-writer.js';
