/** Who gives a command; `userId` is null where the system itself does (the demo organisation). */
export interface Actor {
  readonly organisationId: string;
  readonly userId: string | null;
}

/** How a record came to be, where it is not a person working now. */
export interface Origin {
  readonly synthetic?: boolean;
  /** When it is to count as made; now unless told. */
  readonly at?: Date;
}

export function byOf(actor: Actor): { readonly userId: string } | undefined {
  return actor.userId === null ? undefined : { userId: actor.userId };
}
