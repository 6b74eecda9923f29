import { plainWord } from './recognise/plain-text.js';
import { type Skill } from './skill.js';

function parsed(table: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    table
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const [id = '', names = ''] = line.split('|');
        return [id.trim(), names.split(';').map((name) => name.trim().replace('*', ''))] as const;
      }),
  );
}

/**
 * The skills with their names in other languages as further spellings. A spelling that a skill already has, or that
 * came before, is not added twice. Throws on a skill that there is not.
 */
export function translated(skills: readonly Skill[], table: string): readonly Skill[] {
  const names = parsed(table);
  const known = new Set(skills.map((skill) => skill.id));
  const strangers = [...names.keys()].filter((id) => !known.has(id));
  if (strangers.length > 0) throw new Error(`Skill translations: unknown ${strangers.join(', ')}`);
  const taken = new Set(skills.flatMap((skill) => [skill.name, ...skill.aliases]).map(plainWord));
  return skills.map((skill) => {
    const added = (names.get(skill.id) ?? []).filter((name) => {
      const plain = plainWord(name);
      const isNew = !taken.has(plain);
      taken.add(plain);
      return isNew;
    });
    return added.length === 0 ? skill : { ...skill, aliases: [...skill.aliases, ...added] };
  });
}

/** The everyday words among the translations (those with a star), in plain spelling. */
export function everydayWords(table: string): readonly string[] {
  return [...table.matchAll(/\*([^;|\n]+)/g)].map((match) => plainWord(match[1] ?? ''));
}
