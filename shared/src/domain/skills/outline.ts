import { type ExternalId, type Skill, type SkillKind } from './skill.js';

const indentWidth = 2;

/**
 * Reads a part of the taxonomy written as an outline: two spaces per level, one skill a line as
 * `id | Name | alias; alias | onet:…`, `esco:…` or `-`. A name that starts with `~` is a heading.
 * `because` says for the whole part why a `-` has no external id. Throws on a line it cannot read.
 */
export function outline(kind: SkillKind, because: string, text: string): readonly Skill[] {
  const open: string[] = [];
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const depth = depthOf(line);
      if (depth > open.length) throw new Error(`Skill outline: indented too far: ${line}`);
      const skill = skillOf(line, kind, because, open[depth - 1] ?? null);
      open.length = depth;
      open.push(skill.id);
      return skill;
    });
}

function depthOf(line: string): number {
  const depth = (line.length - line.trimStart().length) / indentWidth;
  if (!Number.isInteger(depth)) throw new Error(`Skill outline: odd indent: ${line}`);
  return depth;
}

function skillOf(line: string, kind: SkillKind, because: string, broader: string | null): Skill {
  const cells = line.split('|').map((cell) => cell.trim());
  const [id, written, aliases, external] = cells;
  if (cells.length !== 4 || !id || !written || aliases === undefined || !external) {
    throw new Error(`Skill outline: expected "id | Name | aliases | external": ${line}`);
  }
  const heading = written.startsWith('~');
  return {
    id,
    name: heading ? written.slice(1) : written,
    kind,
    broader,
    aliases: aliases
      .split(';')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ''),
    heading,
    external: externalOf(external, because, line),
  };
}

const escoBase = 'http://data.europa.eu/esco/skill/';

function externalOf(cell: string, because: string, line: string): ExternalId {
  if (cell === '-') return { scheme: 'none', because };
  if (cell.startsWith('onet:')) return { scheme: 'onet', id: cell.slice('onet:'.length) };
  if (cell.startsWith('esco:')) return { scheme: 'esco', id: escoBase + cell.slice('esco:'.length) };
  throw new Error(`Skill outline: unknown external id: ${line}`);
}
