import { type StructuredProfile } from '@portolan/shared/domain/documents';
import { countryCode, middleLevel, plainText } from './europass-text.js';
import { allOf, oneOf, wordsOf, type XmlElement } from './xml-tree.js';

/** `<From year="2002" month="--08" day="---01"/>` → "2002-08". */
function dateOf(period: XmlElement | undefined, edge: 'From' | 'To'): string | null {
  const { year, month } = oneOf(period, edge)?.attributes ?? {};
  if (year === undefined) return null;
  const number = month?.replace(/-/g, '') ?? '';
  return number === '' ? year : `${year}-${number.padStart(2, '0')}`;
}

function endOf(period: XmlElement | undefined): string | null {
  return wordsOf(period, 'Current') === 'true' ? 'present' : dateOf(period, 'To');
}

/** "Bologna, Italy" from an address somewhere below. */
function placeIn(from: XmlElement | undefined): string | null {
  const parts = [wordsOf(from, 'Municipality'), wordsOf(from, 'Country', 'Label')];
  return parts.filter((part) => part !== null).join(', ') || null;
}

const contactsIn = (from: XmlElement | undefined, name: string): string[] =>
  from === undefined ? [] : allOf(from, name).flatMap((one) => wordsOf(one, 'Contact') ?? one.text.trim());

function languages(skills: XmlElement | undefined): StructuredProfile['languages'] {
  if (skills === undefined) return [];
  const called = (one: XmlElement) => wordsOf(one, 'Description', 'Label') ?? wordsOf(one, 'Label');
  const native = allOf(skills, 'MotherTongue').flatMap((one) => {
    const name = called(one);
    return name === null ? [] : [{ name, level: 'native' }];
  });
  const foreign = allOf(skills, 'ForeignLanguage').flatMap((one) => {
    const name = called(one);
    const stated = oneOf(one, 'ProficiencyLevel')?.children.map((level) => level.text) ?? [];
    return name === null ? [] : [{ name, level: middleLevel(stated) }];
  });
  return [...native, ...foreign];
}

const skillFields = ['Communication', 'Organisational', 'JobRelated', 'Computer', 'Other'] as const;

/** The newest words first: of several passports each person has one. Birth date, gender and photo are not read. */
export function europassPassport(learner: XmlElement): Partial<StructuredProfile> {
  const identification = oneOf(learner, 'Identification');
  const contact = oneOf(identification, 'ContactInfo');
  const address = oneOf(contact, 'Address');
  const skills = oneOf(learner, 'Skills');
  const name = [wordsOf(identification, 'FirstName'), wordsOf(identification, 'Surname')];
  return {
    name: name.filter((part) => part !== null).join(' ') || null,
    headline: wordsOf(learner, 'Headline', 'Description', 'Label'),
    emails: contactsIn(contact, 'Email'),
    phones: contactsIn(contact, 'Telephone'),
    links: contactsIn(contact, 'Website'),
    city: wordsOf(address, 'Municipality'),
    country: countryCode(wordsOf(address, 'Country', 'Code')) ?? wordsOf(address, 'Country', 'Label'),
    jobs: allOf(learner, 'WorkExperience').map((job) => {
      const period = oneOf(job, 'Period');
      return {
        title: wordsOf(job, 'Position', 'Label'),
        company: wordsOf(job, 'Employer', 'Name'),
        place: placeIn(oneOf(job, 'Employer')),
        start: dateOf(period, 'From'),
        end: endOf(period),
        description: plainText(wordsOf(job, 'Activities')),
      };
    }),
    education: allOf(learner, 'Education').map((school) => {
      const period = oneOf(school, 'Period');
      return {
        institution: wordsOf(school, 'Organisation', 'Name'),
        degree: wordsOf(school, 'Title'),
        start: dateOf(period, 'From'),
        end: endOf(period),
      };
    }),
    languages: languages(skills),
    notes: [
      ...skillFields.flatMap((field) => plainText(wordsOf(oneOf(skills, field), 'Description')) ?? []),
      ...allOf(learner, 'Achievement').flatMap((one) => plainText(wordsOf(one, 'Description')) ?? []),
    ],
  };
}
