/** What a skill is measured on (scales.ts). */
export const skillKinds = ['technical', 'soft', 'language', 'certification'] as const;
export type SkillKind = (typeof skillKinds)[number];

/** The same skill in a public vocabulary, or why there is none. O*NET ids read "commodity code, example". */
export type ExternalId =
  | { readonly scheme: 'onet' | 'esco'; readonly id: string }
  | { readonly scheme: 'none'; readonly because: string };

export interface Skill {
  /** Kebab-case and permanent: names may change, ids do not. */
  readonly id: string;
  readonly name: string;
  readonly kind: SkillKind;
  /** The parent's id; null only for roots. */
  readonly broader: string | null;
  /** Other spellings found in CVs. The name itself is one unless the skill is a mere heading. */
  readonly aliases: readonly string[];
  /** A heading orders the taxonomy; its own name is not looked for in text. */
  readonly heading: boolean;
  readonly external: ExternalId;
}

/** Knowing `from` counts `transferPercent` towards `to`: never chained. */
export interface RelatedLink {
  readonly from: string;
  readonly to: string;
  readonly transferPercent: number;
  readonly author: string;
  readonly reason: string;
}
