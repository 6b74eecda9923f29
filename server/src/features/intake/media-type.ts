import { type FileKind } from './readers/file-kind.js';

const mediaTypes: Readonly<Record<FileKind, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  html: 'text/html',
  md: 'text/markdown',
  txt: 'text/plain',
  xml: 'application/xml',
  json: 'application/json',
};

export const mediaTypeOf = (kind: FileKind): string => mediaTypes[kind];

/** A file out of a folder or an archive goes by the last part of its path. */
export const documentName = (fileName: string): string => fileName.split('/').at(-1) ?? fileName;
