import { z } from 'zod';

const id = <Brand extends string>() => z.uuid().brand<Brand>();

export const OrganisationId = id<'OrganisationId'>();
export type OrganisationId = z.infer<typeof OrganisationId>;
export const UserId = id<'UserId'>();
export type UserId = z.infer<typeof UserId>;
export const CandidateId = id<'CandidateId'>();
export type CandidateId = z.infer<typeof CandidateId>;
export const DocumentId = id<'DocumentId'>();
export type DocumentId = z.infer<typeof DocumentId>;
export const FactId = id<'FactId'>();
export type FactId = z.infer<typeof FactId>;
export const BatchId = id<'BatchId'>();
export type BatchId = z.infer<typeof BatchId>;
export const BatchItemId = id<'BatchItemId'>();
export type BatchItemId = z.infer<typeof BatchItemId>;
export const EmployerId = id<'EmployerId'>();
export type EmployerId = z.infer<typeof EmployerId>;
export const RoleId = id<'RoleId'>();
export type RoleId = z.infer<typeof RoleId>;
export const BandId = id<'BandId'>();
export type BandId = z.infer<typeof BandId>;
export const FigureId = id<'FigureId'>();
export type FigureId = z.infer<typeof FigureId>;

/** A calendar day, YYYY-MM-DD. */
export const Day = z.iso.date();
/** An instant with its offset, ISO 8601. */
export const Instant = z.iso.datetime({ offset: true });
/** ISO 3166-1 alpha-2. */
export const Country = z.string().regex(/^[A-Z]{2}$/, 'Use the two-letter country code');
/** SOC 2018, as 15-1252. */
export const OccupationCode = z.string().regex(/^\d{2}-\d{4}$/, 'Use a SOC code such as 15-1252');
/** ISO 4217. */
export const Currency = z.string().regex(/^[A-Z]{3}$/, 'Use the three-letter currency code');
/** An exact decimal as text, never a float. */
export const Decimal = z
  .string()
  .regex(/^-?\d{1,15}(\.\d{1,6})?$/, 'Use a plain number such as 65000 or 31.50');
export const payPeriods = ['year', 'month', 'hour'] as const;
export const Money = z.strictObject({
  amount: Decimal,
  currency: Currency,
  period: z.enum(payPeriods),
  /** Paid hours a year that the amount assumes; 2,080 in US statistics. */
  hoursPerYear: z.number().int().min(1).max(4000).nullable(),
});
export type Money = z.infer<typeof Money>;

/** One line a person types; trimmed, never empty. */
export const Line = z.string().trim().min(1, 'This must not be empty').max(200, 'At most 200 characters');
/** A longer note. */
export const Note = z.string().trim().max(4000, 'At most 4,000 characters');
export const WebAddress = z
  .url({ protocol: /^https?$/, error: 'Use a web address that starts with http:// or https://' })
  .max(2000);

/** A keyset page: `next` is an opaque cursor, null on the last page. */
export const page = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable(), total: z.number().int() });
