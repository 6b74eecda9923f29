import { experienceMonths, lastWorked } from '../experience/index.js';
import { certificationsAsWritten, readCertifications, readLanguages } from './cells/listed.js';
import { mergeSkills, readSkills, skillsAsWritten, skillsInText } from './cells/skills.js';
import { readSkillMark } from './cells/skill-matrix.js';
import { type RowCells } from './row-cells.js';
import { type Draft, type Reading } from './row-draft.js';
import { type RowSkill } from './row-values.js';

/** Skills that a title names, with the months of its job. */
function skillsOfJobs(draft: Draft, asOf: string): RowSkill[] {
  return (draft.jobs ?? []).flatMap((job) => {
    const named = skillsInText(job.title ?? '');
    if (named.length === 0) return [];
    const months = experienceMonths([job], asOf);
    const lastUsed = lastWorked([job], asOf);
    return named.map((skill) => ({
      ...skill,
      ...(months === null || months === 0 ? {} : { months }),
      ...(lastUsed === null ? {} : { lastUsed }),
    }));
  });
}

function readListedSkills(cells: RowCells, draft: Draft, { own, asOf }: Reading): void {
  const list = own ? skillsAsWritten : readSkills;
  const cellsRead = cells.all('skills').map((slot) => {
    const text = cells.text(slot);
    const marked = text === '' ? null : readSkillMark(slot.header, text);
    return marked === null ? list(text) : { skills: marked, unknown: [] };
  });
  const listed = cellsRead.flatMap((one) => one.skills);
  const told = own
    ? []
    : [
        ...skillsInText(draft.headline ?? ''),
        ...skillsOfJobs(draft, asOf),
        ...skillsInText(draft.notes ?? ''),
      ];
  const skills = told.length === 0 && cellsRead.length < 2 ? listed : mergeSkills([...listed, ...told]);
  if (skills.length > 0) draft.skills = skills;
  const unknown = cellsRead.flatMap((one) => one.unknown);
  if (unknown.length > 0) draft.unknownSkills = unknown;
}

/** Skills, languages, certificates and notes. */
export function readMerit(cells: RowCells, draft: Draft, reading: Reading): void {
  const notes = cells
    .all('notes')
    .map((slot) => cells.text(slot))
    .filter((text) => text !== '');
  if (notes.length > 0) draft.notes = notes.join('\n\n');
  readListedSkills(cells, draft, reading);
  const languages = cells.all('languages').flatMap((slot) => {
    const { values, wrong } = readLanguages(cells.text(slot));
    if (wrong !== null) cells.fault(slot, 'language-unknown', false, wrong);
    return values;
  });
  if (languages.length > 0) draft.languages = languages;
  const certifications = cells
    .all('certifications')
    .flatMap((slot) => (reading.own ? certificationsAsWritten : readCertifications)(cells.text(slot)));
  if (certifications.length > 0) draft.certifications = certifications;
}
