import { z } from 'zod';
import { linkKinds } from '../domain/documents/index.js';
import { traceKinds } from '../domain/matching/index.js';
import { skillKinds } from '../domain/skills/index.js';
import {
  Country,
  DocumentId,
  FactId,
  Instant,
  Line,
  Note,
  OccupationCode,
  WebAddress,
} from './primitives.js';

export const factSourceNames = ['person', 'document', 'batch_row'] as const;

/** 'YYYY' or 'YYYY-MM'. */
export const RoughDate = z
  .string()
  .regex(/^(19|20)\d{2}(-(0[1-9]|1[0-2]))?$/, 'Use a year such as 2021, or a month such as 2021-04');
const EndDate = z.union([z.literal('present'), RoughDate]);
const orNull = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);

/** What a person may type into each field; the same shapes are kept as facts. */
export const fieldValues = {
  name: Line,
  headline: Line,
  email: z.email('Use an e-mail address such as name@example.org').max(254),
  phone: z.strictObject({
    e164: z
      .string()
      .regex(/^\+[1-9]\d{6,14}$/, 'Use the international form, as +4930123456')
      .nullable(),
    raw: Line,
  }),
  place: z.strictObject({ city: orNull(Line), region: orNull(Line), country: orNull(Country) }),
  link: z.strictObject({ kind: z.enum(linkKinds), url: WebAddress }),
  job: z
    .strictObject({
      title: Line,
      company: orNull(Line),
      start: orNull(RoughDate),
      end: orNull(EndDate),
      place: orNull(Line),
      description: orNull(Note),
      occupationCode: orNull(OccupationCode),
    })
    .refine(({ start, end }) => !start || !end || end === 'present' || end.slice(0, 4) >= start.slice(0, 4), {
      path: ['end'],
      message: 'The end is before the start',
    }),
  education: z.strictObject({
    institution: orNull(Line),
    degree: orNull(Line),
    start: orNull(RoughDate),
    end: orNull(EndDate),
  }),
  language: z.strictObject({
    code: z.string().regex(/^[a-z]{2,3}$/, 'Use the language code, as de'),
    name: Line,
    level: z.number().int().min(1).max(6).nullable(),
    skillId: orNull(z.string().max(100)),
  }),
  certification: z.strictObject({
    name: Line,
    skillId: orNull(z.string().max(100)),
    issued: orNull(RoughDate),
  }),
} as const;
export type EditableField = keyof typeof fieldValues;

/** A place in the kept text of a document. */
export const DocumentPlace = z
  .strictObject({
    documentId: DocumentId,
    start: z.number().int().min(0),
    end: z.number().int().min(1),
  })
  .refine(({ start, end }) => start < end, { path: ['end'], message: 'The end is before the start' });
export type DocumentPlace = z.infer<typeof DocumentPlace>;

const edit = <F extends EditableField, V extends z.ZodType>(field: F, value: V) =>
  z.strictObject({
    field: z.literal(field),
    /** Null takes the value away. */
    value: value.nullable(),
    /** The facts that the new value stands for; none adds a value. */
    replaces: z.array(FactId).max(50).default([]),
    /** The words of a document it was taken from. */
    from: DocumentPlace.nullable().default(null),
  });

/** A person's edit of one field; it goes before whatever documents say. */
export const FieldEdit = z.discriminatedUnion('field', [
  edit('name', fieldValues.name),
  edit('headline', fieldValues.headline),
  edit('email', fieldValues.email),
  edit('phone', fieldValues.phone),
  edit('place', fieldValues.place),
  edit('link', fieldValues.link),
  edit('job', fieldValues.job),
  edit('education', fieldValues.education),
  edit('language', fieldValues.language),
  edit('certification', fieldValues.certification),
]);
export type FieldEdit = z.infer<typeof FieldEdit>;

const Span = z.object({ start: z.number().int(), end: z.number().int() });

/** Where a value comes from. */
export const FactSeen = z.object({
  id: FactId,
  source: z.enum(factSourceNames),
  documentId: DocumentId.nullable(),
  /** The row of a table it came with, as "people.csv, row 3". */
  row: z.object({ id: z.uuid(), fileName: z.string(), row: z.number().int() }).nullable(),
  /** Offsets into the document's kept text. */
  spans: z.array(Span),
  quote: z.string().nullable(),
  confidence: z.number(),
  recordedAt: Instant,
  recordedBy: z.string().nullable(),
  saidBy: z.string().nullable(),
  note: z.string().nullable(),
});
export type FactSeen = z.infer<typeof FactSeen>;

const known = <T extends z.ZodType>(value: T) =>
  z.object({
    value,
    confidence: z.number(),
    /** The first one decided. */
    facts: z.array(FactSeen),
  });

const Place = z.object({
  city: z.string().nullable(),
  region: z.string().nullable(),
  country: z.string().nullable(),
});
const Phone = z.object({ e164: z.string().nullable(), raw: z.string() });
const Link = z.object({ kind: z.enum(linkKinds), url: z.string() });
export const JobShown = z.object({
  title: z.string(),
  company: z.string().nullable(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  place: z.string().nullable(),
  description: z.string().nullable(),
  occupationCode: z.string().nullable(),
});
const Education = z.object({
  institution: z.string().nullable(),
  degree: z.string().nullable(),
  start: z.string().nullable(),
  end: z.string().nullable(),
});
const Language = z.object({
  code: z.string(),
  name: z.string(),
  level: z.number().int().nullable(),
  skillId: z.string().nullable(),
});
const Certification = z.object({
  name: z.string(),
  skillId: z.string().nullable(),
  issued: z.string().nullable(),
});

export const CandidateFields = z.object({
  name: known(z.string()).nullable(),
  headline: known(z.string()).nullable(),
  place: known(Place).nullable(),
  emails: z.array(known(z.string())),
  phones: z.array(known(Phone)),
  links: z.array(known(Link)),
  jobs: z.array(known(JobShown)),
  education: z.array(known(Education)),
  languages: z.array(known(Language)),
  certifications: z.array(known(Certification)),
});
export type CandidateFields = z.infer<typeof CandidateFields>;

export const TraceSeen = z.object({
  kind: z.enum(traceKinds),
  level: z.number().int(),
  lastUsed: z.string().nullable(),
});

export const SkillSeen = z.object({
  skillId: z.string(),
  name: z.string(),
  kind: z.enum(skillKinds),
  /** The topmost heading it stands under. */
  group: z.string(),
  /** Null where what is written is a note, not evidence. */
  trace: TraceSeen.nullable(),
  /** "No experience with …" in a document. */
  negated: z.boolean(),
  facts: z.array(FactSeen),
});
export type SkillSeen = z.infer<typeof SkillSeen>;
