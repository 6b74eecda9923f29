import {
  type CandidateView,
  type EditableField,
  type FactSeen,
  type FieldEdit,
  type SkillSeen,
} from '@portolan/shared/contract';
import { reviewBelow } from '@portolan/shared/domain/documents';

export type FieldValue = NonNullable<FieldEdit['value']>;

/** A skill and how well it is known. */
export interface SkillNow {
  readonly id: string;
  readonly name: string;
  readonly kind: SkillSeen['kind'];
  readonly level: number;
}

/** A value as the reviewer lists it; `key` stands for it as long as the candidate is open. */
export interface ReviewItem {
  readonly key: string;
  readonly field: EditableField | 'skill';
  /** Null: nothing was read, and it should be there. */
  readonly value: FieldValue | null;
  readonly skill?: SkillNow & {
    /** Somebody said so: that is undone where it was noted, not reviewed. */
    readonly attested: boolean;
  };
  readonly facts: readonly FactSeen[];
  readonly confidence: number;
  /** A person should look at it. */
  readonly unsure: boolean;
}

export const single = ['name', 'headline', 'place'] as const;
const several = {
  emails: 'email',
  phones: 'phone',
  links: 'link',
  jobs: 'job',
  education: 'education',
  languages: 'language',
  certifications: 'certification',
} as const;

const isUnsure = ([first]: readonly FactSeen[]) =>
  first !== undefined && first.source !== 'person' && first.confidence < reviewBelow;

interface KnownValue {
  readonly value: FieldValue;
  readonly confidence: number;
  readonly facts: readonly FactSeen[];
}

const itemOf = (key: string, field: EditableField, known: KnownValue): ReviewItem => ({
  key,
  field,
  value: known.value,
  facts: known.facts,
  confidence: known.confidence,
  unsure: isUnsure(known.facts),
});

const missingName: ReviewItem = {
  key: 'name',
  field: 'name',
  value: null,
  facts: [],
  confidence: 0,
  unsure: true,
};

/** A skill that is known by a language or a certificate is reviewed as that. */
function skillItems(skills: CandidateView['skills'], others: readonly ReviewItem[]): ReviewItem[] {
  const elsewhere = new Set(others.flatMap((item) => item.facts.map((fact) => fact.id)));
  return skills.flatMap(({ skillId, name, kind, trace, facts: all }) => {
    const [first] = all;
    if (trace === null || first === undefined || elsewhere.has(first.id)) return [];
    const facts = all.filter((fact) => !elsewhere.has(fact.id));
    const skill = { id: skillId, name, kind, level: trace.level, attested: trace.kind === 'attested' };
    const { confidence } = first;
    const key = `skill.${skillId}`;
    return [{ key, field: 'skill', value: skillId, skill, facts, confidence, unsure: isUnsure(facts) }];
  });
}

/** Where a value stands in its document; what has no place comes last. */
const placeOf = (item: ReviewItem) => item.facts[0]?.spans[0]?.start ?? Number.MAX_SAFE_INTEGER;

export type Viewed = Pick<CandidateView, 'fields' | 'skills' | 'origin'>;

/** Every value of a candidate: those to review first, in the order of the document, then the others as on their page. */
export function itemsOf({ fields, skills, origin }: Viewed): ReviewItem[] {
  const items: ReviewItem[] = [
    ...single.flatMap((field) => (fields[field] ? [itemOf(field, field, fields[field])] : [])),
    ...Object.entries(several).flatMap(([list, field]) =>
      fields[list as keyof typeof several].map((known, i) => itemOf(`${list}.${i}`, field, known)),
    ),
  ];
  items.push(...skillItems(skills, items));
  const nameless = fields.name === null && origin !== 'person' ? [missingName] : [];
  const open = items.filter((item) => item.unsure).sort((a, b) => placeOf(a) - placeOf(b));
  return [...nameless, ...open, ...items.filter((item) => !item.unsure)];
}
