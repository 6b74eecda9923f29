import { fold } from '../../documents/index.js';
import { recogniseSkills } from '../../skills/index.js';
import { type RowSkill } from '../row-values.js';
import { remembering } from './bounded-cache.js';
import { readSkills, skillCalled } from './skills.js';

const isNo = /^(?:no|n|nein|non|nao|nee|nie|false|falsch|0|✗|✘)$/;
const isYes = /^(?:yes|y|ja|j|oui|si|sim|tak|true|wahr|vrai|x|✓|✔|•)$/;
const figure = /^[1-5](?:\s*\/\s*5)?$/;
const time = /^\d{1,2}(?:[.,]\d)?\s*\+?\s*(?:years?|yrs?|y|jahre?|ans?|anos?|anni|jaar|lat)$/;
const longestMark = 24;

const namesLevel = remembering(
  (text: string): boolean => recogniseSkills(`Skills: Python (${text})`)[0]?.statedLevel != null,
);

/** "x", "4", "3 years", "advanced": what stands below a skill in a table with a column for each. */
export function isSkillMark(cell: string): boolean {
  const text = fold(cell).trim();
  if (text.length > longestMark) return false;
  return [isNo, isYes, figure, time].some((pattern) => pattern.test(text)) || namesLevel(text);
}

/** The skill a header names, where the cell below says how well; null for a cell that lists skills. */
export function readSkillMark(header: string, cell: string): readonly RowSkill[] | null {
  const id = skillCalled(header);
  if (id === null || !isSkillMark(cell)) return null;
  const text = fold(cell).trim();
  if (isNo.test(text)) return [];
  return isYes.test(text) ? [{ id, level: null }] : readSkills(`${header} (${text})`).skills;
}
