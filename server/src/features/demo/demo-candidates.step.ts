import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type CandidateId } from '@portolan/shared/contract';
import { extractProfile, keepText } from '@portolan/shared/domain/documents';
import { skillGraph } from '@portolan/shared/domain/skills';
import { Tenant } from '../../platform/database/index.js';
import { CandidateRecorder, LaneService, type NewFact } from '../candidates/index.js';
import { OwnFilesService } from '../intake/index.js';
import { cvJson } from './cv-json.js';
import { cvText } from './cv-text.js';
import { type DemoColleagues } from './demo-people.step.js';
import { eachOf, type Say } from './progress.js';
import { type SyntheticPerson } from './synthetic-person.js';

interface PersonFile {
  readonly person: SyntheticPerson;
  readonly fileName: string;
  readonly content: Buffer;
  readonly sha256: Buffer;
}

/** Candidates written in one transaction. */
const atOnce = 20;
/** Below this a reading is marked "read by a person first", as in the intake. */
const lowQuality = 0.5;

const skillName = (skillId: string): string => skillGraph.skill(skillId)?.name ?? skillId;

function fileOf(person: SyntheticPerson, asOf: string): PersonFile {
  const isJson = person.file === 'json-resume';
  const text = isJson ? cvJson(person, skillName, asOf) : cvText(person, skillName, asOf);
  const content = Buffer.from(text, 'utf8');
  return {
    person,
    fileName: `${person.email.split('@')[0] ?? person.key}.${isJson ? 'json' : 'txt'}`,
    content,
    sha256: createHash('sha256').update(content).digest(),
  };
}

/** The 400 people: forty as files through the intake, the others read here, all with a CV to look into. */
@Injectable()
export class DemoCandidatesStep {
  constructor(
    private readonly tenant: Tenant,
    private readonly recorder: CandidateRecorder,
    private readonly lane: LaneService,
    private readonly intake: OwnFilesService,
  ) {}

  /** Ids of the candidates by the key of the person. Files that are there already are passed over. */
  async run(
    organisationId: string,
    people: readonly SyntheticPerson[],
    colleagues: DemoColleagues,
    asOf: string,
    say: Say,
  ): Promise<ReadonlyMap<string, CandidateId>> {
    const files = people.map((person) => fileOf(person, asOf));
    await this.intake.finish(organisationId);
    const before = await this.known(organisationId);
    const fresh = files.filter((file) => !before.has(file.sha256.toString('hex')));
    await this.throughIntake(
      organisationId,
      fresh.filter(({ person }) => person.file !== null),
      say,
    );
    await this.read(
      organisationId,
      fresh.filter(({ person }) => person.file === null),
      asOf,
      say,
    );
    const known = await this.known(organisationId);
    const ids = new Map(
      files.flatMap(({ person, sha256 }) => {
        const id = known.get(sha256.toString('hex'));
        return id === undefined ? [] : [[person.key, id] as const];
      }),
    );
    say('Adding what people of the demo said');
    await this.addWords(organisationId, people, ids, colleagues);
    return ids;
  }

  private async known(organisationId: string): Promise<ReadonlyMap<string, CandidateId>> {
    const rows = await this.tenant.run(organisationId, (db) =>
      db.query<{ sha256: string; candidate_id: CandidateId }>(
        `SELECT encode(sha256, 'hex') AS sha256, candidate_id FROM candidate_documents WHERE org_id = $1`,
        [organisationId],
      ),
    );
    return new Map(rows.map((row) => [row.sha256, row.candidate_id]));
  }

  private async throughIntake(organisationId: string, files: readonly PersonFile[], say: Say): Promise<void> {
    if (files.length > 0) {
      say(`Reading ${files.length} CVs of the demo through the intake`);
      await this.intake.take(organisationId, files);
    }
    await this.tenant.run(organisationId, (db) =>
      db.execute(
        `UPDATE candidates c SET is_synthetic = true FROM batches b
         WHERE c.org_id = $1 AND NOT c.is_synthetic AND b.org_id = c.org_id AND b.id = c.batch_id AND b.created_by IS NULL`,
        [organisationId],
      ),
    );
  }

  private async read(
    organisationId: string,
    files: readonly PersonFile[],
    asOf: string,
    say: Say,
  ): Promise<void> {
    for (let from = 0; from < files.length; from += atOnce) {
      if (from % 100 === 0) say(`Adding the candidates of the demo: ${from} of ${files.length}`);
      const readings = files.slice(from, from + atOnce).map((file) => {
        const text = keepText(file.content.toString('utf8'));
        return { file, text, extraction: extractProfile(text, null, asOf) };
      });
      await this.tenant.run(organisationId, async (db) => {
        for (const { file, text, extraction } of readings) {
          const { fileName, content, sha256 } = file;
          const reading = extraction.quality < lowQuality ? ('low' as const) : ('good' as const);
          await this.recorder.recordExtraction(db, undefined, {
            document: { fileName, mediaType: 'text/plain', content, sha256, text, reading },
            extraction,
            batchId: null,
            isSynthetic: true,
          });
        }
      });
    }
  }

  /** Attestations, pay expectations and the two authorisation answers, noted by the demo's recruiter. */
  private async addWords(
    organisationId: string,
    people: readonly SyntheticPerson[],
    ids: ReadonlyMap<string, CandidateId>,
    { recruiter }: DemoColleagues,
  ): Promise<void> {
    const heard = await this.tenant.run(organisationId, (db) =>
      db.query<{ candidate_id: string }>(
        `SELECT DISTINCT candidate_id FROM candidate_facts WHERE org_id = $1 AND source = 'person'`,
        [organisationId],
      ),
    );
    const alreadyHeard = new Set(heard.map((row) => row.candidate_id));
    await eachOf(people, 4, async (person) => {
      const id = ids.get(person.key);
      if (id === undefined) return;
      if (person.attestations.length > 0 && !alreadyHeard.has(id)) {
        await this.tenant.run(organisationId, (db) =>
          this.recorder.record(db, recruiter, id, attestedFacts(person)),
        );
      }
      if (person.expectation !== null) {
        const money = { ...person.expectation, period: 'year' as const, hoursPerYear: null };
        await this.lane.setExpectation(recruiter, id, money, 'the candidate');
      }
      if (person.authorisation !== null) {
        await this.lane.answerAuthorisation(recruiter, id, person.seeksCountry, {
          authorised: person.authorisation.authorised ? 'yes' : 'no',
          needsSponsorship: person.authorisation.needsSponsorship ? 'yes' : 'no',
          saidBy: 'the candidate',
        });
      }
    });
  }
}

function attestedFacts(person: SyntheticPerson): NewFact[] {
  return person.attestations.map(({ skillId, level, saidBy, note }) => ({
    field: 'skill',
    value: { how: 'attested', skillId, level, saidBy, note },
    source: 'person',
    confidence: 1,
    saidBy,
    note,
  }));
}
