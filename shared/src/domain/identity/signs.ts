export interface WorkedAt {
  readonly company: string | null;
  readonly start: string | null;
  readonly end: string | null;
}
export interface StudiedAt {
  readonly institution: string | null;
  readonly end: string | null;
}

/**
 * What may tell that two records are one person. Neither nationality, age, gender nor a picture is among it.
 */
export interface PersonSigns {
  readonly name: string | null;
  readonly emails: readonly string[];
  /** E.164. */
  readonly phones: readonly string[];
  readonly links: readonly string[];
  readonly city: string | null;
  readonly jobs: readonly WorkedAt[];
  readonly education: readonly StudiedAt[];
  /** Digests of the text of documents, letters and digits only. */
  readonly contents: readonly string[];
}
