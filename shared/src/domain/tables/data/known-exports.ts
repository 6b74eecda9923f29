import { type CandidateColumn } from '../columns.js';

export interface KnownExport {
  /** Kept as the source system of the rows; kebab-case. */
  readonly system: string;
  readonly name: string;
  /** Headers that tell it from others (letters and digits, folded): how many of them must be there. */
  readonly signs: string;
  readonly least: number;
  /** Headers that mean something else here than anywhere else; null = not read. */
  readonly meanings: Readonly<Record<string, CandidateColumn | null>>;
}

/**
 * Exports and import templates of applicant-tracking systems, by the headers their documentation gives. Which columns
 * a customer exports is configurable, so a system is recognised by some of its telling headers.
 */
export const knownExports: readonly KnownExport[] = [
  {
    system: 'portolan',
    name: 'Portolan',
    signs: 'portolanid',
    least: 1,
    meanings: {},
  },
  {
    system: 'greenhouse',
    name: 'Greenhouse',
    signs:
      'candidateid candidatename applicationid jobname whogetscredit socialmedia prospectpool milestone currentstage jobstatus applicationstatus recruiter',
    least: 4,
    meanings: {
      job: null,
      jobname: null,
      title: 'jobTitle',
      socialmedia: 'link',
      id: 'sourceKey',
      candidateid: 'sourceKey',
      tags: null,
    },
  },
  {
    system: 'lever',
    name: 'Lever',
    signs:
      'leverpostingurl contactname opportunityid contactid postingtitle currentstage origin archivereason headline owner',
    least: 4,
    meanings: {
      contactid: 'sourceKey',
      contactname: 'name',
      fullname: 'name',
      postingtitle: null,
      tags: null,
      links: 'link',
    },
  },
  {
    system: 'workday',
    name: 'Workday',
    signs:
      'candidateid jobrequisition jobrequisitionid candidatestage worker legalname primaryemailaddress candidate disposition recruitingagency',
    least: 4,
    meanings: { candidateid: 'sourceKey', candidate: 'name', legalname: 'name', jobrequisition: null },
  },
  {
    system: 'smartrecruiters',
    name: 'SmartRecruiters',
    signs:
      'candidateid applicationid jobrefnumber jobref applicationurl candidateprofileurl substatus sourcetype screeningquestions jobtitle applicationdate',
    least: 4,
    meanings: { candidateid: 'sourceKey', jobtitle: null, candidateprofileurl: null, applicationurl: null },
  },
  {
    system: 'bamboohr',
    name: 'BambooHR',
    signs:
      'applicantid applicantname applicantemail jobopening positionappliedfor dateapplied overallrating hiringlead desiredsalary availablestartdate',
    least: 3,
    meanings: {
      applicantid: 'sourceKey',
      applicantname: 'name',
      jobopening: null,
      desiredsalary: 'payExpectation',
      availablestartdate: null,
    },
  },
  {
    system: 'personio',
    name: 'Personio',
    signs:
      'applicationid applicantid jobposition positionid recruitingchannel channel phase availablefrom salaryexpectations applicationdate bewerbungsdatum verfugbarab phasename kanal',
    least: 3,
    meanings: {
      applicantid: 'sourceKey',
      applicationid: 'sourceKey',
      position: null,
      stelle: null,
      availablefrom: null,
      verfugbarab: null,
    },
  },
  {
    system: 'teamtailor',
    name: 'Teamtailor',
    signs:
      'candidateid pitch jobid stagename rejectreason sourcedby tags linkedinurl resumeurl facebookprofile createdat connected',
    least: 4,
    meanings: { candidateid: 'sourceKey', id: 'sourceKey', pitch: 'notes', jobtitle: null, tags: null },
  },
  {
    system: 'zoho-recruit',
    name: 'Zoho Recruit',
    signs:
      'candidateid skillset currentemployer currentjobtitle experienceinyears highestqualificationheld expectedsalary candidatestatus candidateowner associatedtags skypeid',
    least: 4,
    meanings: {
      candidateid: 'sourceKey',
      recordid: 'sourceKey',
      skillset: 'skills',
      experienceinyears: 'years',
      highestqualificationheld: 'degree',
    },
  },
  {
    system: 'linkedin-recruiter',
    name: 'LinkedIn Recruiter',
    signs:
      'firstname lastname headline location currenttitle currentcompany emailaddress phonenumber profileurl activeproject feedback',
    least: 6,
    meanings: { currenttitle: 'jobTitle', profileurl: 'linkedin', activeproject: null, headline: 'headline' },
  },
  {
    system: 'recruitee',
    name: 'Recruitee',
    signs:
      'candidateid offertitle offers stage disqualified disqualifyreason disqualified referrer sources cvurl rating dateadded coverletter',
    least: 4,
    meanings: {
      candidateid: 'sourceKey',
      id: 'sourceKey',
      offertitle: null,
      offers: null,
      coverletter: 'notes',
    },
  },
  {
    system: 'opencats',
    name: 'OpenCATS',
    signs:
      'firstname lastname email2ndemail 2ndemail email2 homephone cellphone workphone keyskills currentemployer currentpay desiredpay dateavailable canrelocate',
    least: 5,
    meanings: {
      currentpay: null,
      desiredpay: 'payExpectation',
      dateavailable: null,
      email2: 'email',
      phonehome: 'phone',
      phonecell: 'phone',
      phonework: 'phone',
      webaddress: 'link',
    },
  },
  {
    system: 'ashby',
    name: 'Ashby',
    signs:
      'candidateid candidatename candidateprimaryemail applicationid currentinterviewstage jobname archivereason sourcetitle creditedto primaryemailaddress',
    least: 4,
    meanings: {
      candidateid: 'sourceKey',
      candidatename: 'name',
      candidateprimaryemail: 'email',
      jobname: null,
    },
  },
  {
    system: 'bullhorn',
    name: 'Bullhorn',
    signs:
      'candidateid occupation primaryskills companyname desiredsalary desiredpayrate employmentpreference dateavailable categoryskills',
    least: 4,
    meanings: {
      id: 'sourceKey',
      candidateid: 'sourceKey',
      occupation: 'jobTitle',
      primaryskills: 'skills',
      desiredpayrate: 'payExpectation',
    },
  },
];
