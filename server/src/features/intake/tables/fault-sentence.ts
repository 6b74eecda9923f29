import { faultWords, type RowFault } from '@portolan/shared/domain/tables';

/** "E-mail: This is not an e-mail address." for each fault of a row, in English: files have no other words. */
export const sentenceOf = (faults: readonly RowFault[] = []): string =>
  faults
    .map(({ header, reason }) => `${header === null ? '' : `${header}: `}${faultWords[reason].what}`)
    .join(' ');

export const remedyOf = (faults: readonly RowFault[]): string =>
  [...new Set(faults.map(({ reason }) => faultWords[reason].fix))].join(' ');
