import { type WordProposal } from '@portolan/shared/contract';
import { likenessOf, type SkillGraph } from '@portolan/shared/domain/skills';
import { type Db } from '../../platform/database/index.js';

const mostOfEach = 3;
const mostInAll = 5;

interface PublicRow {
  readonly word: string;
  readonly source: 'onet' | 'esco';
  readonly code: string;
  readonly name: string;
  readonly likeness: number;
}

/** The nearest names of O*NET and ESCO, as far as they are loaded. */
function publicNames(db: Db, words: readonly string[]): Promise<PublicRow[]> {
  return db.query<PublicRow>(
    `SELECT w.word, n.scheme AS source, n.code, n.name, n.likeness
     FROM unnest($1::text[]) AS w (word)
     CROSS JOIN unnest(ARRAY['onet', 'esco']) AS s (scheme)
     CROSS JOIN LATERAL (
       SELECT DISTINCT ON (p.code) p.scheme, p.code, p.name, similarity(p.label, w.word) AS likeness
       FROM public_skills p WHERE p.scheme = s.scheme AND p.label % w.word
       ORDER BY p.code, similarity(p.label, w.word) DESC) n
     ORDER BY n.likeness DESC, n.code`,
    [words],
  );
}

function fromTaxonomy(graph: SkillGraph, words: readonly string[]): Map<string, WordProposal[]> {
  const like = likenessOf(graph);
  return new Map(
    words.map((word) => [
      word,
      like(word, mostOfEach).map(({ skillId, likenessPercent }) => ({
        source: 'taxonomy' as const,
        name: graph.skill(skillId)?.name ?? skillId,
        skillId,
        code: null,
        likenessPercent,
      })),
    ]),
  );
}

/** Skills that the taxonomy has under a public id, so that a proposal of O*NET or ESCO leads to them. */
function knownCodes(graph: SkillGraph): ReadonlyMap<string, string> {
  return new Map(
    graph.all.flatMap(({ id, external }) =>
      external.scheme === 'none' ? [] : [[`${external.scheme} ${external.id}`, id] as const],
    ),
  );
}

/** What each word may stand for, the likest first; a skill is proposed once. */
export async function proposalsFor(
  db: Db,
  graph: SkillGraph,
  words: readonly string[],
): Promise<ReadonlyMap<string, readonly WordProposal[]>> {
  const proposals = fromTaxonomy(graph, words);
  const codes = knownCodes(graph);
  for (const { word, source, code, name, likeness } of await publicNames(db, words)) {
    const list = proposals.get(word) ?? [];
    const skillId = codes.get(`${source} ${code}`) ?? null;
    const there = list.some((one) => (skillId === null ? one.name === name : one.skillId === skillId));
    const enough = list.filter((one) => one.source === source).length >= mostOfEach;
    if (!there && !enough)
      list.push({ source, name, skillId, code, likenessPercent: Math.round(likeness * 100) });
  }
  return new Map(
    [...proposals].map(([word, list]) => [
      word,
      list.sort((a, b) => b.likenessPercent - a.likenessPercent).slice(0, mostInAll),
    ]),
  );
}
