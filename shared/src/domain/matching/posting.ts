import type { SkillKind } from '../skills/index.js';
import type { Requirement } from './requirement.js';

/** A skill the recogniser found in the text. */
export interface PostingMention {
  readonly skillId: string;
  readonly start: number;
  readonly end: number;
  readonly statedLevel: number | null;
  readonly negated: boolean;
}

export interface PostingSpan {
  readonly start: number;
  readonly end: number;
}

/** A requirement that words of a posting suggest; a person confirms it or not. */
export interface SuggestedRequirement {
  readonly requirement: Requirement;
  /** The posting calls it a plus. */
  readonly optional: boolean;
  readonly spans: readonly PostingSpan[];
}

const usualWeight = 5;
const optionalWeight = 2;
/** Where the posting names no level: working knowledge, B2, held. */
const usualMinimum: Readonly<Record<SkillKind, number>> = {
  technical: 2,
  soft: 2,
  language: 4,
  certification: 1,
};
const mostYears = 40;

const plus =
  /\b(nice[- ]to[- ]have|bonus|(?:is|are|would be|as) an? (?:strong |big )?(?:plus|advantage|asset)|preferred|preferably|desirable|optional(?:ly)?|ideally|von vorteil|wünschenswert|idealerweise)\b/iu;
const years = /\b(\d{1,2})\s*\+?\s*(?:(?:-|–|to|bis)\s*\d{1,2}\s*\+?\s*)?(?:years?|yrs?|jahren?)(?!\p{L})/giu;
/** Up to a full stop that ends a sentence, not the one in Node.js or "e.g.". */
const sentences = /.+?(?:[.;!?](?=\s+\p{Lu})|$)/gu;
const aboutExperience = /experience|erfahrung/iu;

interface Line extends PostingSpan {
  readonly text: string;
  readonly optional: boolean;
}

/** What a pasted job description asks for, in the order of its words. */
export function suggestRequirements(
  text: string,
  mentions: readonly PostingMention[],
  kindOf: (skillId: string) => SkillKind,
): readonly SuggestedRequirement[] {
  const lines = linesOf(text);
  const asked = mentions.filter(({ negated }) => !negated);
  const bySkill = new Map<string, PostingMention[]>();
  for (const mention of asked)
    bySkill.set(mention.skillId, [...(bySkill.get(mention.skillId) ?? []), mention]);
  const skills = [...bySkill].map(([skillId, found]) =>
    skillRequirement(skillId, kindOf(skillId), found, lines),
  );
  return [...experience(lines), ...skills];
}

function skillRequirement(
  skillId: string,
  kind: SkillKind,
  found: readonly PostingMention[],
  lines: readonly Line[],
): SuggestedRequirement {
  const optional = found.every(({ start }) => lines.find((line) => start < line.end)?.optional ?? false);
  const stated = found.flatMap(({ statedLevel }) => (statedLevel === null ? [] : [statedLevel]));
  return {
    requirement: {
      id: skillId,
      subject: { type: 'skill', skillId },
      gate: false,
      weight: optional ? optionalWeight : usualWeight,
      minimum: stated.length > 0 ? Math.max(...stated) : usualMinimum[kind],
    },
    optional,
    spans: found.map(({ start, end }) => ({ start, end })),
  };
}

/** The most years that a line about experience names; of "5-8 years" the five. */
function experience(lines: readonly Line[]): readonly SuggestedRequirement[] {
  let best: { readonly years: number; readonly optional: boolean; readonly span: PostingSpan } | undefined;
  for (const line of lines.filter(({ text }) => aboutExperience.test(text))) {
    for (const match of line.text.matchAll(years)) {
      const count = Number(match[1]);
      if (count < 1 || count > mostYears || count <= (best?.years ?? 0)) continue;
      const start = line.start + match.index;
      best = { years: count, optional: line.optional, span: { start, end: start + match[0].length } };
    }
  }
  if (!best) return [];
  return [
    {
      requirement: {
        id: 'experience',
        subject: { type: 'experience', occupationCode: null },
        gate: false,
        weight: best.optional ? optionalWeight : usualWeight,
        minimum: best.years * 12,
      },
      optional: best.optional,
      spans: [best.span],
    },
  ];
}

/** Sentences with their offsets; those under a heading such as "Nice to have" are optional until the next heading. */
function linesOf(text: string): readonly Line[] {
  let lineStart = 0;
  let inOptional = false;
  const found: Line[] = [];
  for (const line of text.split('\n')) {
    if (isHeading(line)) inOptional = plus.test(line);
    for (const { 0: sentence, index } of line.matchAll(sentences)) {
      const start = lineStart + index;
      const optional = inOptional || plus.test(sentence);
      found.push({ text: sentence, start, end: start + sentence.length + 1, optional });
    }
    lineStart += line.length + 1;
  }
  return found;
}

function isHeading(line: string): boolean {
  const trimmed = line.trim();
  if (trimmed === '' || /^[-*•·▪]/u.test(trimmed) || /[.;,]$/.test(trimmed)) return false;
  return (
    trimmed.endsWith(':') ||
    /^#+ /.test(trimmed) ||
    (/^\p{Lu}/u.test(trimmed) && trimmed.split(/\s+/).length <= 4)
  );
}
