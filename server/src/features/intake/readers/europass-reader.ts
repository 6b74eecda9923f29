import { emptyProfile, type StructuredProfile } from '@portolan/shared/domain/documents';
import { europassCandidate } from './europass-candidate.js';
import { europassPassport } from './europass-passport.js';
import { DoctypeRefused, XmlTooDeep } from './markup-parser.js';
import { fault, type Outcome, read } from './reading.js';
import { oneOf, type XmlElement, xmlTree, XmlTooLarge } from './xml-tree.js';

function profileOf(root: XmlElement): StructuredProfile | null {
  const candidate = oneOf(root, 'Candidate');
  if (candidate !== undefined && oneOf(candidate, 'CandidatePerson') !== undefined)
    return { ...emptyProfile, ...europassCandidate(candidate) };
  const learner = oneOf(root, 'LearnerInfo');
  return learner === undefined ? null : { ...emptyProfile, ...europassPassport(learner) };
}

/** A Europass CV as XML: the newer "Candidate" and the older "SkillsPassport". */
export function readEuropass(xml: string): Outcome<StructuredProfile> {
  try {
    const profile = profileOf(xmlTree(xml));
    return profile === null
      ? fault('mismatch', 'This XML is no Europass CV: it has neither a Candidate nor a SkillsPassport.')
      : read(profile);
  } catch (error) {
    if (error instanceof DoctypeRefused)
      return fault('hostile', 'This XML declares entities, which Europass never does, so it was not opened.');
    if (error instanceof XmlTooDeep || error instanceof XmlTooLarge)
      return fault('hostile', 'This XML is far deeper or larger than any CV, so it was not opened.');
    return fault('damaged', 'This XML is cut short or damaged. Download the CV again from Europass.');
  }
}
