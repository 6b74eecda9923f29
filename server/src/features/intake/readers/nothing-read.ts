import { type Extraction } from '@portolan/shared/domain/documents';

/** What is known of a document that nobody could read. */
export const nothingRead: Extraction = {
  ...{ name: null, headline: null, place: null, experienceMonths: null, quality: 0 },
  ...{ emails: [], phones: [], links: [], jobs: [], education: [], languages: [], certifications: [] },
  ...{ skills: [], unknownSkillWords: [] },
};

/** Text of something else: neither a person nor anything that a CV tells. */
export function isBlank({ name, emails, phones, links, jobs, education, skills }: Extraction): boolean {
  const told = [emails, phones, links, jobs, education].some((list) => list.length > 0);
  return !told && (name === null || name.confidence < 0.4) && skills.length < 3;
}
