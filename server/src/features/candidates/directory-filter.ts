import { type InputOf, type candidatesContract } from '@portolan/shared/contract';
import { type SkillGraph } from '@portolan/shared/domain/skills';
import { searchedWords, skillsCalled } from '@portolan/shared/domain/profile';

export type DirectoryFilter = InputOf<typeof candidatesContract.facets>['query'];
export type FilterName = keyof DirectoryFilter;

/** Months from, up to but not including; both null = unknown. */
const bands = {
  unknown: null,
  '0-2': [0, 24],
  '2-5': [24, 60],
  '5-8': [60, 96],
  '8+': [96, 100_000],
} as const;

const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : ([value].flat() as T[]);

/** Values nobody has confirmed, or a document to be read by a person first. */
export const toReview = `(c.review_count > 0 OR c.reading = 'low')`;

/** Conditions over `candidates c` and their parameters; $1 is the organisation. */
export class DirectoryWhere {
  readonly parameters: unknown[];
  private readonly conditions: string[] = ['c.org_id = $1'];

  constructor(
    organisationId: string,
    filter: DirectoryFilter,
    private readonly graph: SkillGraph,
    without?: FilterName,
  ) {
    this.parameters = [organisationId];
    const used = without === undefined ? filter : { ...filter, [without]: undefined };
    this.words(used.q);
    this.anyOf('c.country', list(used.country));
    this.anyOf('c.origin', list(used.origin));
    this.anyOf('c.reading', list(used.reading));
    if (used.review === 'open') this.and(toReview);
    this.experience(list(used.experience));
    if (used.occupation !== undefined) {
      this.and(`(c.experience_by_occupation ->> ${this.parameter(used.occupation)})::integer > 0`);
    }
    for (const skillId of list(used.skill)) this.skill(skillId);
  }

  /** A record that was merged into another one is not listed. */
  get sql(): string {
    return `${this.all} AND c.merged_into IS NULL`;
  }

  private get all(): string {
    return this.conditions.join(' AND ');
  }

  /**
   * How many there are by `value`, with `count`. Merged records are few and have an index of their own: counting all and
   * taking those off leaves the counting of all to the index that serves it.
   */
  counts(value: string): string {
    const by = (condition: string, sign: string) =>
      `SELECT ${value} AS value, ${sign}count(*) AS n FROM candidates c WHERE ${condition} GROUP BY 1`;
    return `SELECT value, sum(n)::integer AS count FROM (${by(this.all, '')} UNION ALL
      ${by(`${this.all} AND c.merged_into IS NOT NULL`, '-')}) AS counted GROUP BY 1 HAVING sum(n) > 0`;
  }

  /** How many there are. */
  get total(): string {
    return `SELECT coalesce(sum(count), 0)::integer AS count FROM (${this.counts('1')}) AS counted`;
  }

  /** Adds a parameter and gives its placeholder. */
  parameter(value: unknown): string {
    this.parameters.push(value);
    return `$${this.parameters.length}`;
  }

  and(condition: string): void {
    this.conditions.push(condition);
  }

  /** Made by an intake, or with a document that it brought. */
  broughtBy(batchId: string): void {
    const batch = this.parameter(batchId);
    this.and(`(c.batch_id = ${batch}::uuid OR EXISTS (SELECT 1 FROM candidate_documents d
      WHERE d.org_id = c.org_id AND d.candidate_id = c.id AND d.batch_id = ${batch}::uuid))`);
  }

  private words(text: string | undefined): void {
    const words = searchedWords(text ?? '');
    if (words.length === 0) return;
    const begun = this.parameter(words);
    const skills = this.parameter(JSON.stringify(words.map((word) => skillsCalled(this.graph, word))));
    // As an array: a join of what is found would be planned by statistics that may be of yesterday.
    this.and(`c.id = ANY (ARRAY(SELECT candidates_found(${begun}::text[], ${skills}::jsonb)))`);
  }

  private anyOf(column: string, values: readonly string[]): void {
    if (values.length > 0) this.and(`${column} = ANY(${this.parameter(values)}::text[])`);
  }

  private experience(names: readonly (keyof typeof bands)[]): void {
    const conditions = names.map((name) => {
      const band = bands[name];
      return band === null
        ? 'c.experience_months IS NULL'
        : `c.experience_months >= ${this.parameter(band[0])} AND c.experience_months < ${this.parameter(band[1])}`;
    });
    if (conditions.length > 0) this.and(`(${conditions.join(' OR ')})`);
  }

  /** An attested "no" (level 0, the low three bits of a trace) is not having the skill. */
  private skill(skillId: string): void {
    const ids = this.parameter([skillId, ...this.graph.descendantsOf(skillId)]);
    this.and(`c.skill_ids && ${ids}::text[] AND (NOT c.has_absence OR EXISTS (
      SELECT 1 FROM unnest(c.skill_ids, c.skill_traces) AS s (id, trace) WHERE s.id = ANY(${ids}::text[]) AND s.trace & 7 > 0))`);
  }
}
