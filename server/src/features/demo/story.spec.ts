import { describe, expect, it } from '@jest/globals';
import { RoleRequirements } from '@portolan/shared/contract';
import { needsVersions } from './needs.js';
import { demoOrganisation } from './organisation.js';
import { personas } from './personas.js';
import { demoShortlists } from './story.js';
import { syntheticPeople } from './synthetic-people.js';

const people = syntheticPeople('2026-11-21');
const entries = demoShortlists(people);

describe('the demo organisation', () => {
  it('has three employers and twelve roles in at least four countries', () => {
    expect(demoOrganisation.employers).toHaveLength(3);
    expect(demoOrganisation.roles).toHaveLength(12);
    expect(new Set(demoOrganisation.roles.map((role) => role.country)).size).toBeGreaterThanOrEqual(4);
  });

  it('gives every role a band of its own employer, occupation, level and country', () => {
    for (const role of demoOrganisation.roles) {
      const employer = demoOrganisation.employers.find((one) => one.key === role.employer);
      const band = employer?.bands.find((one) => one.key === role.bandKey);
      expect(band).toMatchObject({
        occupationCode: role.occupationCode,
        level: role.level,
        country: role.country,
      });
      expect(employer?.plan[role.occupationCode]).toBeGreaterThan(0);
    }
  });

  it('looks for people of an occupation where they are found', () => {
    for (const role of demoOrganisation.roles) {
      const persona = personas.find((one) => one.id === role.personaId);
      expect(persona?.occupationCode).toBe(role.occupationCode);
    }
  });

  it('asks for what the contract can take, in the back-end role with a version talked over', () => {
    for (const role of demoOrganisation.roles) {
      const versions = needsVersions(role);
      expect(versions).toHaveLength(role.needs === 'template' ? 2 : 1);
      for (const { requirements } of versions) {
        expect(RoleRequirements.safeParse(requirements).success).toBe(true);
        expect(requirements.length).toBeGreaterThan(3);
      }
    }
  });

  it('orders every band', () => {
    for (const band of demoOrganisation.employers.flatMap((employer) => employer.bands)) {
      expect(band.minimum).toBeLessThan(band.middle);
      expect(band.middle).toBeLessThan(band.maximum);
    }
  });
});

describe('the shortlists of the demo', () => {
  it('hold a person once, on a role of the right family', () => {
    expect(new Set(entries.map((entry) => entry.personKey)).size).toBe(entries.length);
    for (const entry of entries) {
      const role = demoOrganisation.roles.find((one) => one.key === entry.roleKey);
      const person = people.find((one) => one.key === entry.personKey);
      expect(person?.personaId).toBe(role?.personaId);
    }
  });

  it('fill every role that has left the draft', () => {
    const used = new Set(entries.map((entry) => entry.roleKey));
    for (const role of demoOrganisation.roles) expect(used.has(role.key)).toBe(role.status !== 'draft');
  });

  it('tell steps that lead from proposed to where the entry stands', () => {
    for (const entry of entries) {
      const steps = entry.events.filter((event) => event.kind === 'added' || event.kind === 'stage');
      expect(steps[0]).toMatchObject({ kind: 'added', to: 'proposed' });
      expect(steps.at(-1)?.to).toBe(entry.stage);
      steps.slice(1).forEach((step, index) => expect(step.from).toBe(steps[index]?.to));
    }
  });

  it('lie in the past, after the role was opened, oldest first', () => {
    for (const entry of entries) {
      const role = demoOrganisation.roles.find((one) => one.key === entry.roleKey);
      const hours = entry.events.map((event) => event.hoursAgo);
      expect(hours).toEqual([...hours].sort((a, b) => b - a));
      expect(Math.min(...hours)).toBeGreaterThan(0);
      expect(Math.max(...hours)).toBeLessThan((role?.openedDaysAgo ?? 0) * 24);
    }
  });

  it('moved within the last seven days in part', () => {
    const moved = entries.filter((entry) => entry.events.some((event) => event.hoursAgo < 7 * 24));
    expect(moved.length).toBeGreaterThan(15);
    expect(moved.length).toBeLessThan(entries.length);
  });
});
