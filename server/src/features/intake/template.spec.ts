import { expect, it } from '@jest/globals';
import { plainSettings, proposeMapping, rowReader } from '@portolan/shared/domain/tables';
import { openTable } from '../../platform/files/open-table.js';
import { candidatesTemplate } from './template.js';

const asOf = '2026-11-21';

async function* bytes(text: string) {
  yield await Promise.resolve(new TextEncoder().encode(text));
}

it('explains its columns, and an import reads every one of them', async () => {
  const table = await openTable(bytes(await candidatesTemplate()));
  const mapping = proposeMapping(table.header, table.sample, asOf);
  expect(mapping.filter(({ target }) => target === null)).toEqual([]);
  expect(mapping.every(({ confidence }) => confidence > 0.9)).toBe(true);
  const reader = rowReader(mapping, plainSettings, asOf);
  const rows = [];
  for await (const { cells } of table.rows()) rows.push(reader(cells));
  expect(rows).toHaveLength(1);
  expect(rows[0]?.faults).toEqual([]);
  expect(rows[0]?.values).toMatchObject({
    sourceKey: 'A-1001',
    name: 'Ada Example',
    place: { city: 'Berlin', country: 'DE' },
    experienceMonths: 90,
    expectation: { amount: '80000', currency: 'EUR', period: 'year' },
  });
});
