export { attachment, type CsvCell, type CsvDocument, csvLine, csvOf } from './csv-writer.js';
