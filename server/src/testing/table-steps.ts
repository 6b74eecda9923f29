import { setTimeout as sleep } from 'node:timers/promises';
import {
  type BatchId,
  type BatchItemId,
  intakeContract,
  tableContract,
  type TableView,
} from '@portolan/shared/contract';
import { type Actor, type World } from './world.js';

export interface TablePlace {
  readonly batchId: BatchId;
  readonly itemId: BatchItemId;
}

export const lookAt = (world: World, who: Actor, params: TablePlace): Promise<TableView> =>
  world.ok(who, tableContract.get, { params });

/** Drops a table and waits until it is known as one. */
export async function dropTable(
  world: World,
  who: Actor,
  content: Buffer | string,
  name = 'people.csv',
): Promise<TablePlace> {
  const { id: batchId } = await world.ok(who, intakeContract.create, {}, { files: [{ name, content }] });
  for (;;) {
    const { items } = await world.ok(who, intakeContract.get, { params: { batchId } });
    const [item] = items;
    if (item?.table) return { batchId, itemId: item.id };
    await sleep(50);
  }
}

/** Looks until it is so; a database or server that is away meanwhile is waited for. */
export async function waitFor(
  world: World,
  who: Actor,
  place: TablePlace,
  isSo: (view: TableView) => boolean,
): Promise<TableView> {
  for (;;) {
    const view = await lookAt(world, who, place).catch(() => undefined);
    if (view && isSo(view)) return view;
    await sleep(50);
  }
}

export const startImport = (world: World, who: Actor, params: TablePlace): Promise<TableView> =>
  world.ok(who, tableContract.act, { params, body: { action: 'import' } });
