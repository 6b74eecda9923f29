import { describe, expect, it } from '@jest/globals';
import { cvJson } from './cv-json.js';
import { cvText } from './cv-text.js';
import { cvLanguages } from './personas.js';
import { hiringCountries, syntheticPeople } from './synthetic-people.js';
import { type SyntheticPerson } from './synthetic-person.js';

const asOf = '2026-11-21';
const people = syntheticPeople(asOf);
const distinct = <T>(of: (person: SyntheticPerson) => T): number => new Set(people.map(of)).size;

const ranges: Readonly<Record<string, RegExp>> = {
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
  Arabic: /\p{Script=Arabic}/u,
  Hebrew: /\p{Script=Hebrew}/u,
  Han: /\p{Script=Han}/u,
  Hangul: /\p{Script=Hangul}/u,
  Devanagari: /\p{Script=Devanagari}/u,
  Thai: /\p{Script=Thai}/u,
};

describe('the people of the demo organisation', () => {
  it('are 400, and the same people every time', () => {
    expect(people).toHaveLength(400);
    expect(syntheticPeople(asOf)).toEqual(people);
    expect(syntheticPeople(asOf, 7)).not.toEqual(people);
  });

  it('come from at least 25 countries', () => {
    expect(distinct((person) => person.country)).toBeGreaterThanOrEqual(25);
  });

  it.each(Object.entries(ranges))('include names written in %s', (_script, pattern) => {
    expect(people.filter((person) => pattern.test(person.name)).length).toBeGreaterThan(0);
  });

  it('all know different things', () => {
    const sets = people.map((person) =>
      person.skills
        .map((skill) => skill.skillId)
        .sort()
        .join(' '),
    );
    expect(new Set(sets).size).toBe(people.length);
  });

  it('have addresses and numbers that belong to nobody', () => {
    expect(distinct((person) => person.email)).toBe(400);
    for (const person of people) {
      expect(person.email).toMatch(/^[a-z]+(\.[a-z]+)+@(example\.org|mail\.example)$/);
      if (person.phone !== null) expect(person.phone).toMatch(/^\+\d{10,13}$/);
    }
    const american = people.filter((person) => person.country === 'US' && person.phone !== null);
    expect(american.length).toBeGreaterThan(0);
    for (const person of american) expect(person.phone).toMatch(/^\+1\d{3}55501\d\d$/);
  });

  it('worked in the past, and never before the job began', () => {
    for (const job of people.flatMap((person) => person.jobs)) {
      expect(job.start <= asOf.slice(0, job.start.length)).toBe(true);
      if (job.end !== 'present') {
        expect(job.end >= job.start).toBe(true);
        expect(job.end <= asOf.slice(0, job.end.length)).toBe(true);
      }
    }
  });

  it('sometimes hold two jobs at a time, sometimes give years only', () => {
    const jobs = people.flatMap((person) => person.jobs);
    expect(jobs.some((job) => /^\d{4}$/.test(job.start))).toBe(true);
    const overlapping = people.filter((person) =>
      person.jobs.some((one) =>
        person.jobs.some((other) => other !== one && one.start < other.end && other.start < one.end),
      ),
    );
    expect(overlapping.length).toBeGreaterThan(10);
  });

  it.each([
    ['an expectation', (person: SyntheticPerson) => person.expectation !== null],
    ['the two authorisation answers', (person: SyntheticPerson) => person.authorisation !== null],
    ['a stated level', (person: SyntheticPerson) => person.skills.some((skill) => skill.level !== null)],
    ['a certification', (person: SyntheticPerson) => person.certificationIds.length > 0],
  ])('some give %s and some do not', (_what, has) => {
    const giving = people.filter(has).length;
    expect(giving).toBeGreaterThan(60);
    expect(giving).toBeLessThan(340);
  });

  it('want to work where the demo organisation hires', () => {
    for (const person of people) expect(hiringCountries).toContain(person.seeksCountry);
  });

  it('hand in forty files in four languages', () => {
    const files = people.filter((person) => person.file !== null);
    expect(files).toHaveLength(40);
    for (const language of cvLanguages) {
      expect(files.filter((person) => person.cvLanguage === language).length).toBeGreaterThanOrEqual(5);
    }
  });
});

describe('their CVs', () => {
  const name = (skillId: string): string => skillId.toUpperCase();
  const files = people.filter((person) => person.file !== null);

  it('say that they are synthetic and name the person, every job and every skill', () => {
    for (const person of files) {
      const text = cvText(person, name, asOf);
      expect(text).toMatch(/[Ss]ynth[eé]ti|[Ss]intético/);
      expect(text.startsWith(person.name)).toBe(true);
      for (const job of person.jobs) expect(text).toContain(job.company);
      for (const skill of person.skills) expect(text).toContain(name(skill.skillId));
      expect(text).not.toMatch(/\{[a-z]+\}|undefined/);
    }
  });

  it('read back as JSON Resume with the same jobs', () => {
    for (const person of files) {
      const resume = JSON.parse(cvJson(person, name, asOf)) as { work: { startDate: string }[] };
      expect(resume.work.map((job) => job.startDate)).toEqual(person.jobs.map((job) => job.start));
    }
  });
});
