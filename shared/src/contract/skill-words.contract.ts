import { z } from 'zod';
import { ownSkillKinds } from '../domain/skills/index.js';
import { staff } from './access.js';
import { endpoint } from './endpoint.js';
import { CandidateId, Instant } from './primitives.js';
import { SkillId } from './requirement.contract.js';

export const WordDecisionId = z.uuid().brand<'WordDecisionId'>();
export type WordDecisionId = z.infer<typeof WordDecisionId>;

export const wordChoices = ['alias', 'add', 'ignore'] as const;
export const proposalSources = ['taxonomy', 'onet', 'esco'] as const;

/** A name that the word may stand for. */
export const WordProposal = z.object({
  source: z.enum(proposalSources),
  name: z.string(),
  /** The skill of the taxonomy, or of the organisation, that it is; null when there is none yet. */
  skillId: SkillId.nullable(),
  /** In its public vocabulary. */
  code: z.string().nullable(),
  /** How alike the spellings are. */
  likenessPercent: z.number().int(),
});
export type WordProposal = z.infer<typeof WordProposal>;

export const UnknownWord = z.object({
  word: z.string(),
  /** Documents and rows of tables that name it. */
  seenCount: z.number().int(),
  /** Lines it stands in, the newest first. */
  sentences: z.array(z.string()),
  lastSeenAt: Instant,
  proposals: z.array(WordProposal),
});
export type UnknownWord = z.infer<typeof UnknownWord>;

export const rereadings = ['none', 'running', 'done', 'taking-back'] as const;

/** What somebody decided about a word, and how far reading again for it has come. */
export const WordDecision = z.object({
  id: WordDecisionId,
  word: z.string(),
  choice: z.enum(wordChoices),
  skill: z.object({ id: SkillId, name: z.string() }).nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: Instant,
  rereading: z.enum(rereadings),
  rereadTotal: z.number().int(),
  rereadCount: z.number().int(),
  /** Candidates who gained evidence by it. */
  gainedCount: z.number().int(),
});
export type WordDecision = z.infer<typeof WordDecision>;

const word = z.string().trim().min(1).max(80);

export const NewWordDecision = z.discriminatedUnion('choice', [
  z.strictObject({ choice: z.literal('alias'), word, skillId: SkillId }),
  z.strictObject({
    choice: z.literal('add'),
    word,
    name: z.string().trim().min(1).max(80),
    kind: z.enum(ownSkillKinds),
    /** The skill or heading of the taxonomy that it belongs below. */
    broader: SkillId,
    /** Its entry in a public vocabulary; without one the reason is kept that a person found none. */
    external: z
      .strictObject({ scheme: z.enum(['onet', 'esco']), code: z.string().trim().min(1).max(200) })
      .nullable(),
  }),
  z.strictObject({ choice: z.literal('ignore'), word }),
]);
export type NewWordDecision = z.infer<typeof NewWordDecision>;

export const RereadingPreview = z.object({
  /** Candidates whose documents or rows name the word. */
  candidateCount: z.number().int(),
  /** The first of them. */
  candidates: z.array(
    z.object({ id: CandidateId, name: z.string().nullable(), sentence: z.string(), gains: z.boolean() }),
  ),
});
export type RereadingPreview = z.infer<typeof RereadingPreview>;

const decision = z.strictObject({ decisionId: WordDecisionId });

export const skillWordsContract = {
  unknown: endpoint({
    method: 'GET',
    path: '/skill-words/unknown',
    summary: 'Words from skills sections and columns that no skill is called, the most frequent first',
    access: staff,
    query: z.strictObject({
      search: z.string().trim().max(80).default(''),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: z.object({
      words: z.array(UnknownWord),
      total: z.number().int(),
      /** Public vocabularies that proposals were looked up in. */
      loaded: z.array(z.enum(['onet', 'esco'])),
    }),
  }),
  decisions: endpoint({
    method: 'GET',
    path: '/skill-words/decisions',
    summary: 'What was decided about words, the newest first',
    access: staff,
    response: z.object({ decisions: z.array(WordDecision) }),
  }),
  decide: endpoint({
    method: 'POST',
    path: '/skill-words/decisions',
    summary: 'Decide what a word stands for: another name of a skill, a skill of its own, or nothing',
    access: staff,
    body: NewWordDecision,
    response: WordDecision,
    status: 201,
  }),
  preview: endpoint({
    method: 'GET',
    path: '/skill-words/decisions/:decisionId/preview',
    summary: 'Who changes when documents are read again for this word',
    access: staff,
    params: decision,
    response: RereadingPreview,
  }),
  reread: endpoint({
    method: 'POST',
    path: '/skill-words/decisions/:decisionId/rereading',
    summary: 'Read the documents and rows that name the word again, in the background',
    access: staff,
    params: decision,
    response: WordDecision,
    status: 202,
  }),
  takeBack: endpoint({
    method: 'DELETE',
    path: '/skill-words/decisions/:decisionId',
    summary: 'Take a decision back, with the evidence that reading again brought',
    access: staff,
    params: decision,
    status: 202,
    response: z.object({ candidateCount: z.number().int() }),
  }),
};
