/** SOC 2018 code, title, and other titles split by |. */
export type OccupationRow = readonly [code: string, title: string, otherTitles: string];
