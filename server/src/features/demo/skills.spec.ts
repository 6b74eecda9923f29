import { describe, expect, it } from '@jest/globals';
import { skillGraph, type SkillKind } from '@portolan/shared/domain/skills';
import { firstLanguages, officeLanguage } from './data/languages.js';
import { demoOrganisation } from './organisation.js';
import { personas } from './personas.js';
import { syntheticPeople } from './synthetic-people.js';

const unknown = (ids: Iterable<string>): string[] =>
  [...new Set(ids)].filter((id) => skillGraph.skill(id) === undefined);
const kindOf = (id: string): SkillKind | undefined => skillGraph.skill(id)?.kind;

describe('every skill the demo speaks of', () => {
  it('exists in the taxonomy, in the families of people', () => {
    const pools = personas.flatMap((persona) => [
      ...persona.variants.flatMap((variant) => [...variant.core, ...variant.often]),
      ...persona.also,
      ...persona.certifications,
    ]);
    expect(unknown(pools)).toEqual([]);
  });

  it('exists in the taxonomy, in what the roles need', () => {
    const asked = demoOrganisation.roles.flatMap((role) =>
      role.needs === 'template'
        ? []
        : role.needs.flatMap(({ subject }) => {
            if (subject.type === 'skill') return [subject.skillId];
            return subject.type === 'anyOf' ? [...subject.skillIds] : [];
          }),
    );
    expect(asked.length).toBeGreaterThan(40);
    expect(unknown(asked)).toEqual([]);
  });

  it('exists in the taxonomy, in what people said', () => {
    const told = syntheticPeople('2026-11-21').flatMap((person) => person.attestations);
    expect(told.length).toBeGreaterThan(60);
    expect(told.some((attestation) => attestation.level === 0)).toBe(true);
    expect(unknown(told.map((attestation) => attestation.skillId))).toEqual([]);
  });

  it('is of the kind its list says', () => {
    for (const id of personas.flatMap((persona) => persona.certifications)) {
      expect(kindOf(id)).toBe('certification');
    }
    const spoken = [...Object.values(firstLanguages).flat(), ...Object.values(officeLanguage)];
    expect(unknown(spoken.map((code) => `lang-${code}`))).toEqual([]);
    for (const code of spoken) expect(kindOf(`lang-${code}`)).toBe('language');
  });
});
