import { Controller } from '@nestjs/common';
import { type InputOf, referenceContract } from '@portolan/shared/contract';
import { problem } from '../../platform/errors/index.js';
import { Handles, Input } from '../../platform/http/index.js';
import { OccupationLookup } from './occupation.lookup.js';
import { countries } from './countries.js';

@Controller()
export class ReferenceController {
  constructor(private readonly occupations: OccupationLookup) {}

  @Handles(referenceContract.occupations)
  search(@Input() { query }: InputOf<typeof referenceContract.occupations>) {
    const hits = this.occupations.search(query.search, query.limit);
    return {
      occupations: hits.map(({ occupation: { code, title }, matched }) => ({ code, title, matched })),
    };
  }

  @Handles(referenceContract.occupation)
  show(@Input() { params }: InputOf<typeof referenceContract.occupation>) {
    const occupation = this.occupations.find(params.code);
    if (occupation === undefined)
      throw problem('not-found', 'There is no occupation with this code in the list.');
    return occupation;
  }

  @Handles(referenceContract.countries)
  countries() {
    return { countries };
  }
}
