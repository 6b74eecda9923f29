import { Injectable } from '@nestjs/common';
import {
  type Occupation,
  type OccupationHit,
  occupationOf,
  occupationOfTitle,
  searchOccupations,
} from '@portolan/shared/domain/occupations';

/** Occupations for other features: codes to titles, words to codes. */
@Injectable()
export class OccupationLookup {
  find(code: string): Occupation | undefined {
    return occupationOf(code);
  }

  /** The official title, or null for a code that is not in the list. */
  titleOf(code: string): string | null {
    return occupationOf(code)?.title ?? null;
  }

  /** The code that a job title names, or null when none does for certain. */
  ofTitle(title: string): string | null {
    return occupationOfTitle(title);
  }

  search(text: string, limit: number): readonly OccupationHit[] {
    return searchOccupations(text, limit);
  }
}
