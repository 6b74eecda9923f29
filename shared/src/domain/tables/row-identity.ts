import { fold } from '../documents/index.js';
import { cannotBeName, joinName, readName } from './cells/names.js';
import { type RowCells } from './row-cells.js';
import { type Draft } from './row-draft.js';

const ownId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const longestKey = 200;
const longestPath = 400;
const longestName = 200;

function nameOf(cells: RowCells, own: boolean): string {
  const whole = cells.of('name');
  if (own && whole !== '') return whole;
  const given = cells.of('givenName');
  const family = cells.of('familyName');
  if (given !== '' && family !== '') return joinName(given, family);
  return halfOf(whole, given, family) ?? readName(whole || given || family);
}

/** "Vorname; Name" and "Nome; Cognome": what is called the name is the other half of it. */
function halfOf(whole: string, given: string, family: string): string | null {
  const half = given || family;
  if (whole === '' || half === '' || fold(whole).includes(fold(half))) return null;
  return given === '' ? joinName(whole, family) : joinName(given, whole);
}

/** What the sender calls the record, and the file beside it. */
function readReferences(cells: RowCells, draft: Draft): void {
  const key = cells.of('sourceKey');
  if (key !== '') draft.sourceKey = key.slice(0, longestKey);
  const file = cells.of('cvFile');
  if (file !== '') draft.cvFile = file.slice(0, longestPath);
}

/** Who the row is about; says whether it carries our own id. */
export function readIdentity(cells: RowCells, draft: Draft): boolean {
  const id = cells.of('id').toLowerCase();
  if (ownId.test(id)) draft.id = id;
  else if (id !== '') cells.fault(cells.slot('id'), 'id-form', true);
  readReferences(cells, draft);
  const own = draft.id !== undefined;
  const slot = cells.slot('name') ?? cells.slot('familyName') ?? cells.slot('givenName');
  const name = nameOf(cells, own);
  if (name !== '' && (own || !cannotBeName(name))) draft.name = name.slice(0, longestName);
  else if (!own) cells.fault(slot, 'name-missing', true);
  return own;
}
