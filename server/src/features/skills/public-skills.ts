import { parse } from 'csv-parse/sync';

/** A name or other spelling of one entry of a public vocabulary. */
export interface PublicSkill {
  readonly scheme: 'onet' | 'esco';
  /** As the taxonomy writes ids: O*NET "commodity code, example", ESCO the last part of its address. */
  readonly code: string;
  readonly name: string;
  readonly label: string;
}

type Taken =
  | { readonly ok: true; readonly scheme: 'onet' | 'esco'; readonly skills: readonly PublicSkill[] }
  | { readonly ok: false; readonly because: string };

type Cells = Readonly<Record<string, string>>;

/** ESCO parts other spellings by new lines, in its collections by bars. */
const between = /\s*(?:\n|\|)\s*/;

function fromOnet(rows: readonly Cells[]): PublicSkill[] {
  return rows.flatMap((row) => {
    const name = row['example']?.trim() ?? '';
    const code = `${row['commodity code']?.trim() ?? ''} ${name}`;
    return name === '' ? [] : [{ scheme: 'onet' as const, code, name, label: name.toLowerCase() }];
  });
}

/** What ESCO calls the kind of its skills; its occupations and groups have names and addresses of the same form. */
const escoSkill = 'KnowledgeSkillCompetence';

function escoKind(row: Cells): string {
  if (row['concepttype'] !== undefined) return row['concepttype'].trim();
  const uri = row['concepturi'] ?? row['originuri'] ?? '';
  return /\/esco\/(?:occupation|isco)\//i.test(uri) ? 'Occupation' : escoSkill;
}

function takeEsco(rows: readonly Cells[]): Taken {
  const skills = fromEsco(rows.filter((row) => escoKind(row) === escoSkill));
  if (skills.length > 0) return { ok: true, scheme: 'esco', skills: distinct(skills) };
  const kinds = [...new Set(rows.map(escoKind))]
    .filter((kind) => kind !== escoSkill)
    .slice(0, 3)
    .join(', ');
  return {
    ok: false,
    because: `a file of ESCO that holds no skills: its rows are of the kind ${kinds || 'unknown'}, not ${escoSkill}`,
  };
}

function fromEsco(rows: readonly Cells[]): PublicSkill[] {
  return rows.flatMap((row) => {
    const name = (row['preferredlabel'] ?? '').trim();
    const code = (row['concepturi'] ?? row['originuri'] ?? '').trim().split('/').at(-1) ?? '';
    if (name === '' || code === '') return [];
    const labels = [name, ...(row['altlabels'] ?? '').split(between)].map((label) =>
      label.trim().toLowerCase(),
    );
    return [...new Set(labels)]
      .filter(Boolean)
      .map((label) => ({ scheme: 'esco' as const, code, name, label }));
  });
}

function distinct(skills: readonly PublicSkill[]): PublicSkill[] {
  return [...new Map(skills.map((one) => [`${one.code}\n${one.label}`, one])).values()];
}

/** Reads "Technology Skills.txt" of O*NET, or a file of skills of ESCO, as published. */
export function readPublicSkills(text: string): Taken {
  const head =
    text
      .slice(0, 2000)
      .replace(/^\ufeff/, '')
      .split(/\r?\n/)[0] ?? '';
  const delimiter = head.includes('\t') ? '\t' : ',';
  const rows: Cells[] = parse(text, {
    bom: true,
    delimiter,
    columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
    relax_column_count: true,
    relax_quotes: true,
    quote: delimiter === '\t' ? null : '"',
    skip_empty_lines: true,
  });
  const columns = new Set(Object.keys(rows[0] ?? {}));
  if (columns.has('example') && columns.has('commodity code'))
    return { ok: true, scheme: 'onet', skills: distinct(fromOnet(rows)) };
  if (columns.has('preferredlabel') && (columns.has('concepturi') || columns.has('originuri')))
    return takeEsco(rows);
  return {
    ok: false,
    because:
      'neither "Technology Skills.txt" of O*NET (columns Commodity Code, Example) nor skills of ESCO (columns conceptUri, preferredLabel)',
  };
}

interface Store {
  query(sql: string, parameters?: readonly unknown[]): Promise<unknown>;
}

const atOnce = 5000;

/** Adds the names of one file to those of its vocabulary; the same file again changes nothing. */
export async function storePublicSkills(store: Store, skills: readonly PublicSkill[]): Promise<void> {
  for (let from = 0; from < skills.length; from += atOnce) {
    const part = skills.slice(from, from + atOnce);
    await store.query(
      `INSERT INTO public_skills (scheme, code, name, label)
       SELECT s.scheme, s.code, s.name, s.label
       FROM jsonb_to_recordset($1::jsonb) AS s (scheme text, code text, name text, label text)
       ON CONFLICT (scheme, code, label) DO UPDATE SET name = excluded.name`,
      [JSON.stringify(part)],
    );
  }
}
