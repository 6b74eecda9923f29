import { type Words } from './words.js';

export const english: Words = {
  locale: 'en-GB',
  headings: {
    contact: 'Contact',
    summary: 'Profile|Summary|About me',
    experience: 'Experience|Work Experience|Professional Experience|Employment History',
    education: 'Education',
    skills: 'Skills|Technical Skills|Key Skills',
    languages: 'Languages',
    certificates: 'Certifications|Certificates',
    volunteer: 'Volunteering|Volunteer Experience',
    interests: 'Interests|Hobbies',
  },
  present: 'Present|present|Current|now',
  since: 'since',
  until: 'to',
  at: 'at',
  page: 'Page',
  years: 'years',
  months: 'January|February|March|April|May|June|July|August|September|October|November|December',
  monthsShort: 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec',
  labels: { email: 'E-mail', phone: 'Phone', place: 'Address', link: 'Website' },
  titles: {
    backend: 'Back-end Developer|Senior Software Engineer|Junior Java Developer',
    frontend: 'Front-end Developer|Senior Front-end Engineer|Web Developer',
    data: 'Data Engineer|Senior Data Engineer|BI Developer',
    science: 'Data Scientist|Senior Data Scientist|Machine Learning Engineer',
    devops: 'DevOps Engineer|Site Reliability Engineer|Cloud Engineer',
    quality: 'QA Engineer|Test Automation Engineer|Software Tester',
    project: 'Project Manager|Senior Project Manager|Project Coordinator',
    accounts: 'Accountant|Senior Accountant|Financial Controller',
    mechanics: 'Mechanical Engineer|Design Engineer|Senior Mechanical Engineer',
    marketing: 'Marketing Manager|Digital Marketing Specialist|Marketing Assistant',
    people: 'HR Manager|Recruiter|HR Business Partner',
    systems: 'System Administrator|IT Support Specialist|Senior System Administrator',
    design: 'UX Designer|Senior Product Designer|UI Designer',
    mobile: 'Mobile Developer|Android Developer|iOS Developer',
  },
  degrees: {
    it: 'BSc Computer Science|Master of Science in Computer Science|Bachelor of Engineering in Software Engineering|PhD in Computer Science',
    business: 'BA Business Administration|Master of Business Administration|BSc Economics',
    engineering: 'BEng Mechanical Engineering|MSc Mechanical Engineering',
    design: 'BA Graphic Design|Master of Arts in Interaction Design',
  },
  summary:
    'Reliable colleague who likes clear goals, calm releases and honest numbers.|Ten people who worked with me would say: prepared, patient and precise.|Looking for a team that cares about its customers and about the craft.',
  deeds:
    'Built and ran services with {a} and {b} for customers in several countries|Introduced {a} in three teams and trained twelve colleagues|Replaced an old solution by one based on {a} and {b}|Was responsible for {a}, including reviews and planning|Cut costs by a fifth after moving the daily work to {a}|Used {a}, {b} every day together with a team of six',
  plain:
    'Answered the questions of customers within a day|Trained new colleagues and wrote the handbook of the team|Prepared the yearly budget and presented it to the board|Reduced the time to delivery from six weeks to two|Represented the company at trade fairs|Kept the promises made to four large clients',
  traps:
    'Planned the go-to-market for the spring 2019 season|Reported every quarter to the C-level|Worked closely with the R&D department in Lyon|Had to react quickly when the express delivery failed|Took the helm of a team of four for the rest of the year|Helped the local scouts to go camping every summer',
  without: 'No experience with {n} so far',
  levels: 'A1|A2|B1|B2|C1|native',
  volunteer: 'Coach of the youth team|Treasurer|Volunteer cook',
  interests: 'Hiking, chess, choir|Sailing, baking bread|Board games, photography of birds',
};
