const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/rtf': 'rtf',
  'text/html': 'html',
  'text/markdown': 'md',
  'application/xml': 'xml',
  'application/json': 'json',
  'text/plain': 'txt',
  'text/csv': 'csv',
};

/** Our own name for a download: the name a file came with is a stranger's text. */
export function fileNameFor(documentId: string, mediaType: string): string {
  const ending = endings[mediaType.split(';')[0]?.trim() ?? ''] ?? 'bin';
  return `document-${documentId.slice(-12)}.${ending}`;
}
