import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { plainWord } from './recognise/plain-text.js';
import { skillKinds, type Skill } from './skill.js';
import { backendGroups, skillGraph } from './taxonomy.js';
import { relatedLinks } from './data/related.js';

const spellings = (skill: Skill) => (skill.heading ? skill.aliases : [skill.name, ...skill.aliases]);

describe('taxonomy', () => {
  it('has at least 800 skills, 60 languages, 80 certifications and 80 related links', () => {
    const leaves = (kind: string) =>
      skillGraph.all.filter((skill) => skill.kind === kind && !skill.heading).length;
    expect(skillGraph.all.length).toBeGreaterThanOrEqual(800);
    expect(leaves('language')).toBeGreaterThanOrEqual(60);
    expect(leaves('certification')).toBeGreaterThanOrEqual(80);
    expect(relatedLinks.length).toBeGreaterThanOrEqual(80);
  });

  it('has kebab-case ids, each once', () => {
    const ids = skillGraph.all.map((skill) => skill.id);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('has no spelling that belongs to two skills or stands twice in one', () => {
    const owners = new Map<string, string[]>();
    for (const skill of skillGraph.all) {
      for (const spelling of spellings(skill)) {
        const plain = plainWord(spelling);
        owners.set(plain, [...(owners.get(plain) ?? []), skill.id]);
      }
    }
    expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  it('keeps one kind within a family, and gives every skill an external id or a reason', () => {
    for (const skill of skillGraph.all) {
      expect(skillKinds).toContain(skill.kind);
      if (skill.broader) expect(skillGraph.skill(skill.broader)?.kind).toBe(skill.kind);
      const { external } = skill;
      expect(external.scheme === 'none' ? external.because.length : external.id.length).toBeGreaterThan(5);
    }
  });

  it('links existing skills of one kind, once per direction, with a reason', () => {
    const seen = new Set<string>();
    for (const { from, to, transferPercent, author, reason } of relatedLinks) {
      expect([from, skillGraph.skill(from)?.kind]).toEqual([from, skillGraph.skill(to)?.kind]);
      expect([to, skillGraph.skill(to)?.id]).toEqual([to, to]);
      expect(from).not.toBe(to);
      expect(seen.has(`${from}>${to}`)).toBe(false);
      seen.add(`${from}>${to}`);
      expect(Number.isInteger(transferPercent) && transferPercent > 0 && transferPercent < 100).toBe(true);
      expect(author.length * reason.length).toBeGreaterThan(0);
    }
  });
});

describe('the fifteen groups', () => {
  const named: Readonly<Record<string, readonly string[]>> = {
    'server-side-languages': ['python', 'java', 'nodejs', 'php'],
    databases: [
      'mysql',
      'postgresql',
      'mongodb',
      'database-design',
      'query-optimisation',
      'database-indexing',
    ],
    'api-development': ['rest', 'api-authentication', 'third-party-apis'],
    'web-servers': ['http', 'web-server-configuration'],
    'version-control': ['git', 'branching-strategies'],
    security: ['owasp', 'encryption'],
    caching: ['redis', 'memcached'],
    cloud: ['aws', 'azure', 'gcp', 'load-balancing', 'autoscaling'],
    containers: ['docker', 'kubernetes'],
    microservices: ['apache-kafka'],
    'problem-solving': ['analytical-thinking'],
    'ci-cd': ['jenkins', 'circleci'],
    communication: ['teamwork', 'stakeholder-management'],
    performance: ['profiling', 'code-optimisation'],
    'continuous-learning': ['self-directed-learning'],
  };

  it('stand in the order of the article, on top', () => {
    expect(backendGroups).toEqual(Object.keys(named));
    expect(backendGroups.map((id) => skillGraph.skill(id)?.broader)).toEqual(backendGroups.map(() => null));
  });

  it.each(Object.entries(named))('%s contains what the article names', (group, members) => {
    for (const member of members) expect([...skillGraph.descendantsOf(group)]).toContain(member);
  });

  it.each(backendGroups)('%s is soft exactly where it is about people', (id) => {
    const people = ['problem-solving', 'communication', 'continuous-learning'];
    expect(skillGraph.skill(id)?.kind).toBe(people.includes(id) ? 'soft' : 'technical');
  });
});

const onetPath = '../shared/data/onet/Technology Skills.txt';
const escoPaths = ['digitalSkills', 'languageSkills', 'transversalSkills'].map(
  (name) => `../shared/data/esco/${name}Collection_en.csv`,
);
const withData = [onetPath, ...escoPaths].every((path) => existsSync(path));

(withData ? describe : describe.skip)('external ids (skipped: no shared data, when it is absent)', () => {
  it('stand in the published files', () => {
    const onet = new Set(
      readFileSync(onetPath, 'utf8')
        .split(/\r?\n/)
        .map((line) => line.split('\t'))
        .map((cells) => `${cells[2]} ${cells[1]}`),
    );
    const esco = [...escoPaths, '../shared/data/esco/tabiya-sample/skills.csv']
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    const stray = skillGraph.all.filter(({ external }) =>
      external.scheme === 'onet'
        ? !onet.has(external.id)
        : external.scheme === 'esco' && !esco.includes(external.id),
    );
    expect(stray.map((skill) => skill.id)).toEqual([]);
  });
});
