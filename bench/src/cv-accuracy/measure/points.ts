import { type Extraction } from '@portolan/shared/domain/documents';
import { backendDeveloperTemplate, compileRole, explainCandidate } from '@portolan/shared/domain/matching';
import { type Fact, tracesOf } from '@portolan/shared/domain/profile';
import { skillGraph } from '@portolan/shared/domain/skills';
import type * as Mapper from '../../../../server/src/features/candidates/extraction.mapper.js';

const mapper = new URL('../../../../server/dist/features/candidates/extraction.mapper.js', import.meta.url);

export interface Points {
  /** On the "Back-end developer" rubric as it stands, of 100. */
  readonly asItStands: number;
  /** The same rubric asking for level 3, so that the months of use in dated jobs count. */
  readonly atLevelThree: number;
}

const asItStands = compileRole(backendDeveloperTemplate, skillGraph);
const atLevelThree = compileRole(
  backendDeveloperTemplate.map((one) => ({ ...one, minimum: 3 })),
  skillGraph,
);

/** Scores a reading as the product scores a candidate: facts of the document, traces, the rubric of the role. */
export async function scorer(): Promise<(read: Extraction | null) => Points> {
  const { factsOfExtraction } = (await import(mapper.href)) as typeof Mapper;
  const recorded = { recordedAt: '2026-11-21T00:00:00.000Z', supersededBy: null };
  return (read) => {
    if (read === null) return { asItStands: 0, atLevelThree: 0 };
    const facts = factsOfExtraction(read, '', 'document', null, () => null).map(
      (fact, index) => ({ ...fact, ...recorded, id: String(index) }) as unknown as Fact,
    );
    const candidate = {
      id: 'one',
      traces: tracesOf(facts, { kindOf: (id) => skillGraph.skill(id)?.kind }),
      experienceMonths: read.experienceMonths?.value ?? null,
      experienceAttested: false,
      experienceMonthsByOccupation: {},
    };
    const points = (role: typeof asItStands) =>
      (explainCandidate(role, candidate).evidenced?.tenths ?? 0) / 10;
    return { asItStands: points(asItStands), atLevelThree: points(atLevelThree) };
  };
}
