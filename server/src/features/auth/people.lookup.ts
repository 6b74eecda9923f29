import { Injectable } from '@nestjs/common';
import { type AccessLevel, type UserId } from '@portolan/shared/contract';
import { type Db } from '../../platform/database/index.js';

export interface PersonName {
  readonly id: UserId;
  readonly name: string;
  readonly accessLevel: AccessLevel;
  readonly active: boolean;
}

/** Names of the organisation's people, for "who did it" and for pickers. */
@Injectable()
export class PeopleLookup {
  async list(db: Db): Promise<PersonName[]> {
    const rows = await db.query<{ id: UserId; name: string; access_level: AccessLevel; active: boolean }>(
      `SELECT * FROM people_names()`,
    );
    return rows.map((row) => ({
      id: row.id,
      name: row.name,
      accessLevel: row.access_level,
      active: row.active,
    }));
  }

  /** Name by id; people who left keep their name. */
  async names(db: Db): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.list(db)).map((person) => [person.id, person.name]));
  }
}
