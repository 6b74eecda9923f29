import { type StructuredProfile } from '@portolan/shared/domain/documents';
import { countryCode, languageCalled, middleLevel, plainText } from './europass-text.js';
import { allOf, oneOf, wordsOf, type XmlElement } from './xml-tree.js';

const edge = (period: XmlElement | undefined, name: 'StartDate' | 'EndDate'): string | null =>
  wordsOf(period, name, 'FormattedDateTime') ?? wordsOf(period, name);

function endOf(period: XmlElement | undefined): string | null {
  const goesOn = wordsOf(period, 'CurrentIndicator') ?? wordsOf(period, 'Ongoing');
  return goesOn === 'true' ? 'present' : edge(period, 'EndDate');
}

function placeIn(from: XmlElement | undefined): string | null {
  const address = oneOf(from, 'Address');
  const city = wordsOf(address, 'CityName') ?? wordsOf(from, 'City');
  const country = countryCode(wordsOf(address, 'CountryCode') ?? wordsOf(from, 'Country'));
  return [city, country].filter((part) => part !== null).join(', ') || null;
}

function channel(person: XmlElement, code: string): XmlElement[] {
  return allOf(person, 'Communication').filter((one) => wordsOf(one, 'ChannelCode')?.toLowerCase() === code);
}

/** "+39" stands beside the number. */
function phoneOf(one: XmlElement): string[] {
  const number = wordsOf(one, 'DialNumber') ?? wordsOf(one, 'URI');
  const dialling = wordsOf(one, 'CountryDialing')?.replace(/\D/g, '');
  if (number === null) return [];
  return [dialling === undefined || number.startsWith('+') ? number : `+${dialling} ${number}`];
}

/** One entry per position: an employer may have several. */
function jobs(profile: XmlElement): StructuredProfile['jobs'] {
  const history = oneOf(profile, 'EmploymentHistory');
  return (history === undefined ? [] : allOf(history, 'EmployerHistory')).flatMap((employer) => {
    const company = wordsOf(employer, 'OrganizationName');
    const positions = allOf(employer, 'PositionHistory');
    return (positions.length === 0 ? [employer] : positions).map((position) => {
      const period = oneOf(position, 'EmploymentPeriod');
      return {
        title: wordsOf(position, 'PositionTitle'),
        company,
        place: placeIn(position) ?? placeIn(employer),
        start: edge(period, 'StartDate'),
        end: endOf(period),
        description: plainText(wordsOf(position, 'Description')),
      };
    });
  });
}

function education(profile: XmlElement): StructuredProfile['education'] {
  return allOf(profile, 'EducationOrganizationAttendance').map((school) => {
    const period = oneOf(school, 'AttendancePeriod');
    return {
      institution: wordsOf(school, 'OrganizationName'),
      degree: wordsOf(school, 'DegreeName') ?? wordsOf(school, 'ProgramName'),
      start: edge(period, 'StartDate'),
      end: endOf(period),
    };
  });
}

function languages(person: XmlElement, profile: XmlElement): StructuredProfile['languages'] {
  const native = allOf(person, 'PrimaryLanguageCode').map((one) => ({
    name: languageCalled(one.text.trim()),
    level: 'native',
  }));
  const learned = allOf(profile, 'PersonCompetency')
    .filter((one) => wordsOf(one, 'TaxonomyID')?.toLowerCase() === 'language')
    .map((one) => ({
      name: languageCalled(wordsOf(one, 'CompetencyID') ?? ''),
      level: middleLevel(allOf(one, 'ScoreText').map((score) => score.text)),
    }));
  return [...native, ...learned].filter(({ name }) => name !== '');
}

const skills = (profile: XmlElement): string[] =>
  allOf(profile, 'PersonCompetency')
    .filter((one) => wordsOf(one, 'TaxonomyID')?.toLowerCase() !== 'language')
    .flatMap((one) => wordsOf(one, 'CompetencyName') ?? wordsOf(one, 'CompetencyID') ?? []);

const remarks = ['Projects', 'Project', 'Skills', 'OtherSkills', 'DigitalSkills', 'Others'] as const;

/** Birth date, nationality, gender and photo are not read. */
export function europassCandidate(candidate: XmlElement): Partial<StructuredProfile> {
  const person = oneOf(candidate, 'CandidatePerson') ?? candidate;
  const profile = oneOf(candidate, 'CandidateProfile') ?? candidate;
  const address = oneOf(person, 'Address');
  const name = [wordsOf(person, 'GivenName'), wordsOf(person, 'FamilyName')].filter((part) => part !== null);
  return {
    name: name.join(' ') || wordsOf(person, 'FormattedName'),
    headline: wordsOf(profile, 'ProfileHeadline') ?? wordsOf(profile, 'Headline'),
    summary: plainText(wordsOf(profile, 'ExecutiveSummary')),
    emails: channel(person, 'email').flatMap((one) => wordsOf(one, 'URI') ?? []),
    phones: channel(person, 'telephone').flatMap(phoneOf),
    links: ['web', 'website', 'socialmedia'].flatMap((code) =>
      channel(person, code).flatMap((one) => wordsOf(one, 'URI') ?? []),
    ),
    city: wordsOf(address, 'CityName'),
    country: countryCode(wordsOf(address, 'CountryCode')),
    jobs: jobs(profile),
    education: education(profile),
    languages: languages(person, profile),
    certifications: allOf(profile, 'Certification').flatMap((one) => {
      const called = wordsOf(one, 'CertificationName') ?? wordsOf(one, 'CertificationTypeCode');
      return called === null ? [] : [{ name: called, issued: edge(one, 'StartDate') }];
    }),
    skills: skills(profile),
    notes: remarks.flatMap((name) =>
      allOf(profile, name).flatMap((one) => plainText(wordsOf(one, 'Description')) ?? []),
    ),
  };
}
