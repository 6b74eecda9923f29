import { describe, expect, it } from '@jest/globals';
import PDFDocument from 'pdfkit';
import { readFile } from './read-file.js';

const asOf = '2026-11-21';

async function extracted(name: string, content: string) {
  const outcome = await readFile(name, Buffer.from(content), asOf);
  const person = outcome.ok ? outcome.value.people[0] : undefined;
  if (person === undefined) throw new Error(outcome.ok ? 'nobody' : outcome.fault.detail);
  return person;
}

const jobsOf = (person: Awaited<ReturnType<typeof extracted>>) =>
  person.extraction.jobs.map(({ value }) => [value.title, value.company, value.start, value.end]);

describe('a sloppy JSON Resume', () => {
  const work = async (job: object) =>
    jobsOf(await extracted('cv.json', JSON.stringify({ basics: { name: 'Jo Doe' }, work: [job] })));

  it.each([
    [
      'company for name',
      { company: 'Acme', position: 'Engineer', startDate: '2019-05' },
      ['Engineer', 'Acme', '2019-05', 'present'],
    ],
    [
      'a company that is an object',
      { company: { name: 'Acme' }, title: 'Engineer', start: '2019', end: '2020' },
      ['Engineer', 'Acme', '2019', '2020'],
    ],
    [
      'both dates in one',
      { name: 'Acme', position: 'Engineer', startDate: '2017.6—2019.8' },
      ['Engineer', 'Acme', '2017-06', '2019-08'],
    ],
    [
      'a period of its own',
      { name: 'Acme', role: 'Engineer', dates: 'March 2017 - present' },
      ['Engineer', 'Acme', '2017-03', 'present'],
    ],
    [
      'an empty end',
      { name: 'Acme', position: 'Engineer', startDate: '2019-05', endDate: '' },
      ['Engineer', 'Acme', '2019-05', 'present'],
    ],
    [
      'a flag for the present',
      { name: 'Acme', position: 'Engineer', startDate: '2019-05', current: true },
      ['Engineer', 'Acme', '2019-05', 'present'],
    ],
    [
      'a year as a number',
      { name: 'Acme', position: 'Engineer', startDate: 2019, endDate: 2021 },
      ['Engineer', 'Acme', '2019', '2021'],
    ],
    [
      'a place that is an object',
      { name: 'Acme', position: 'Engineer', location: { city: 'Leeds' }, startDate: '2019', endDate: '2020' },
      ['Engineer', 'Acme', '2019', '2020'],
    ],
  ])('%s', async (_name, job, expected) => expect(await work(job)).toEqual([expected]));

  it('is read at the root, in a wrapper and in a list', async () => {
    const resume = {
      name: { first: 'Jo', last: 'Doe' },
      email: 'jo@mail.example',
      skills: 'Java; Docker',
      experience: [],
    };
    for (const written of [resume, { resume }, [resume]]) {
      const { extraction } = await extracted('cv.json', JSON.stringify(written));
      expect(extraction.name?.value).toBe('Jo Doe');
      expect(extraction.skills.map(({ value }) => value.skillId)).toEqual(
        expect.arrayContaining(['docker', 'java']),
      );
    }
  });

  it('makes addresses of networks and names, and knows countries by name', async () => {
    const basics = {
      name: 'Jo Doe',
      website: 'jo.example.org',
      location: { city: 'Wien', country: 'Österreich' },
      profiles: [
        { network: 'GitHub', username: '@jo-doe' },
        { network: 'LinkedIn', url: 'https://www.linkedin.com/in/jo' },
      ],
    };
    const { extraction } = await extracted('cv.json', JSON.stringify({ basics }));
    expect(extraction.links.map(({ value }) => value.url)).toEqual([
      'https://jo.example.org/',
      'https://github.com/jo-doe',
      'https://www.linkedin.com/in/jo',
    ]);
    expect(extraction.place?.value.country).toBe('AT');
  });

  it('takes groups of skills, languages as a table, and volunteering as no job', async () => {
    const { extraction, text } = await extracted(
      'cv.json',
      JSON.stringify({
        basics: { name: 'Jo Doe' },
        skills: { backend: ['Java'], tools: 'Docker, Git' },
        languages: { English: 'Native speaker', German: 'B2' },
        volunteer: [
          {
            organization: 'Red Cross',
            position: 'Driver',
            startDate: '2001',
            summary: 'Drove with Kubernetes',
          },
        ],
      }),
    );
    expect(extraction.skills.map(({ value }) => value.skillId)).toEqual(
      expect.arrayContaining(['java', 'docker', 'git', 'kubernetes']),
    );
    expect(extraction.languages.map(({ value }) => [value.code, value.level])).toEqual([
      ['en', 6],
      ['de', 4],
    ]);
    expect(extraction.jobs).toEqual([]);
    expect(text).toContain('Drove with Kubernetes');
  });
});

function pdfWith(text: string, file: { readonly name: string; readonly content: string }): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pdf = new PDFDocument();
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
    pdf.text(text);
    pdf.file(Buffer.from(file.content), { name: file.name });
    pdf.end();
  });
}

const passport = `<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo>
<Identification><PersonName><FirstName>Betty</FirstName><Surname>Hobkins</Surname></PersonName>
<ContactInfo><Address><Contact><AddressLine>32 Reading rd</AddressLine><Municipality>Birmingham</Municipality>
<Country><Code>UK</Code><Label>United Kingdom</Label></Country></Contact></Address>
<Email><Contact>betty@mail.example</Contact></Email>
<TelephoneList><Telephone><Contact>+44 2012345679</Contact></Telephone></TelephoneList>
<WebsiteList><Website><Contact>https://betty.example.org</Contact></Website></WebsiteList></ContactInfo>
<Demographics><Birthdate year="1974" month="--11" day="---09"/><Gender><Code>F</Code></Gender></Demographics></Identification>
<WorkExperienceList><WorkExperience><Period><From year="2002" month="--08"/><Current>true</Current></Period>
<Position><Label>Independent consultant</Label></Position>
<Activities>&lt;ul&gt;&lt;li&gt;Evaluation with Python&lt;/li&gt;&lt;/ul&gt;</Activities>
<Employer><Name>British Council</Name></Employer></WorkExperience>
<WorkExperience><Period><From year="1999"/><To year="2002" month="--07"/></Period><Position><Label>Researcher</Label></Position>
<Employer><Name>University of Aberdeen</Name></Employer></WorkExperience></WorkExperienceList>
<EducationList><Education><Period><From year="1997"/><To year="2001"/></Period><Title>PhD Computer Science</Title>
<Organisation><Name>University of Aberdeen</Name></Organisation></Education></EducationList>
<Skills><Linguistic><MotherTongueList><MotherTongue><Description><Label>English</Label></Description></MotherTongue></MotherTongueList>
<ForeignLanguageList><ForeignLanguage><Description><Label>French</Label></Description><ProficiencyLevel><Listening>C1</Listening>
<Reading>C2</Reading><SpokenInteraction>B2</SpokenInteraction><SpokenProduction>B2</SpokenProduction><Writing>B2</Writing></ProficiencyLevel>
</ForeignLanguage></ForeignLanguageList></Linguistic><Computer><Description>&lt;p&gt;PostgreSQL&lt;/p&gt;</Description></Computer></Skills>
</LearnerInfo></SkillsPassport>`;

const candidate = `<?xml version="1.0"?><Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/10"
 xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:hr="http://www.hr-xml.org/3"><CandidatePerson>
<PersonName><oa:GivenName>Jana</oa:GivenName><hr:FamilyName>Nováková</hr:FamilyName></PersonName>
<Communication><ChannelCode>Telephone</ChannelCode><CountryDialing>420</CountryDialing><oa:DialNumber>601 123 456</oa:DialNumber></Communication>
<Communication><ChannelCode>Email</ChannelCode><oa:URI>jana@mail.example</oa:URI></Communication>
<Communication><UseCode>home</UseCode><Address><oa:CityName>Brno</oa:CityName><CountryCode>cz</CountryCode></Address></Communication>
<NationalityCode>sk</NationalityCode><hr:BirthDate>1990-01-01</hr:BirthDate><PrimaryLanguageCode name="NORMAL">ces</PrimaryLanguageCode></CandidatePerson>
<CandidateProfile><EmploymentHistory><EmployerHistory><hr:OrganizationName>Moravia Data</hr:OrganizationName>
<PositionHistory><PositionTitle>Data engineer</PositionTitle><eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2018-10</hr:FormattedDateTime></eures:StartDate>
<hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod><oa:Description>&lt;p&gt;Pipelines in Java&lt;/p&gt;</oa:Description></PositionHistory>
<PositionHistory><PositionTitle>Tester</PositionTitle><eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2016-01</hr:FormattedDateTime></eures:StartDate>
<eures:EndDate><hr:FormattedDateTime>2018-09</hr:FormattedDateTime></eures:EndDate></eures:EmploymentPeriod></PositionHistory></EmployerHistory></EmploymentHistory>
<EducationHistory><EducationOrganizationAttendance><hr:OrganizationName>Masarykova univerzita</hr:OrganizationName>
<AttendancePeriod><StartDate><hr:FormattedDateTime>2012</hr:FormattedDateTime></StartDate><EndDate><hr:FormattedDateTime>2015</hr:FormattedDateTime></EndDate></AttendancePeriod>
<EducationDegree><hr:DegreeName>Bc. Informatika</hr:DegreeName></EducationDegree></EducationOrganizationAttendance></EducationHistory>
<PersonQualifications><PersonCompetency><CompetencyID>eng</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>
<CompetencyDimension><eures:Score><hr:ScoreText>C1</hr:ScoreText></eures:Score></CompetencyDimension></PersonCompetency></PersonQualifications>
</CandidateProfile></Candidate>`;

describe('a Europass CV', () => {
  it('of the older schema gives person, jobs, schools and languages, and no birth date', async () => {
    const person = await extracted('europass.xml', passport);
    const { extraction, text } = person;
    expect(extraction.name?.value).toBe('Betty Hobkins');
    expect(extraction.emails[0]?.value).toBe('betty@mail.example');
    expect(extraction.phones[0]?.value.e164).toBe('+442012345679');
    expect(extraction.place?.value).toMatchObject({ city: 'Birmingham', country: 'GB' });
    expect(jobsOf(person)).toEqual([
      ['Independent consultant', 'British Council', '2002-08', 'present'],
      ['Researcher', 'University of Aberdeen', '1999', '2002-07'],
    ]);
    expect(extraction.education.map(({ value }) => [value.degree, value.institution, value.end])).toEqual([
      ['PhD Computer Science', 'University of Aberdeen', '2001'],
    ]);
    expect(extraction.languages.map(({ value }) => [value.code, value.level])).toEqual([
      ['en', 6],
      ['fr', 4],
    ]);
    expect(extraction.skills.map(({ value }) => value.skillId)).toEqual(
      expect.arrayContaining(['python', 'postgresql']),
    );
    expect(text).not.toMatch(/1974|gender/i);
  });

  it('of the newer schema gives one job per position', async () => {
    const person = await extracted('europass.xml', candidate);
    expect(person.extraction.name?.value).toBe('Jana Nováková');
    expect(person.extraction.phones[0]?.value.e164).toBe('+420601123456');
    expect(person.extraction.place?.value).toMatchObject({ city: 'Brno', country: 'CZ' });
    expect(jobsOf(person)).toEqual([
      ['Data engineer', 'Moravia Data', '2018-10', 'present'],
      ['Tester', 'Moravia Data', '2016-01', '2018-09'],
    ]);
    expect(person.extraction.languages.map(({ value }) => [value.code, value.level])).toEqual([
      ['cs', 6],
      ['en', 5],
    ]);
    expect(person.text).not.toContain('1990');
  });

  it('inside a PDF goes before what its pages say, unless it cannot be read', async () => {
    const withXml = async (xml: string) => {
      const pdf = await pdfWith('Somebody Else\nother@mail.example', {
        name: 'attachment.xml',
        content: xml,
      });
      return readFile('europass.pdf', new Uint8Array(pdf), asOf);
    };
    expect(await withXml(candidate)).toMatchObject({
      ok: true,
      value: { kind: 'pdf', people: [{ extraction: { name: { value: 'Jana Nováková' } } }] },
    });
    for (const xml of ['<Candidate>', '<!DOCTYPE a [<!ENTITY b "c">]><Candidate/>', '<other/>'])
      expect(await withXml(xml)).toMatchObject({
        ok: true,
        value: { people: [{ extraction: { emails: [{ value: 'other@mail.example' }] } }] },
      });
  });

  it.each([
    ['<html><body/></html>', 'mismatch'],
    ['<Candidate>', 'damaged'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><Candidate/>', 'hostile'],
    ['<a>'.repeat(2000), 'hostile'],
  ])('%.40s is none', async (xml, code) =>
    expect(await readFile('cv.xml', Buffer.from(xml), asOf)).toMatchObject({ ok: false, fault: { code } }),
  );
});
