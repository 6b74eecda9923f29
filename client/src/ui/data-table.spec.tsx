import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { listenForShortcuts } from '../lib/shortcuts.js';
import { show } from '../testing/show.js';
import { useAnswers } from '../testing/use-answers.js';
import { type DataColumn, DataTable } from './data-table.js';
import { type TableSort } from './sort-header.js';

interface Ship {
  readonly id: string;
  readonly name: string;
  readonly tons: number;
}
const ships: Ship[] = ['Argo', 'Beagle', 'Calypso'].map((name, i) => ({ id: `s${i}`, name, tons: i * 100 }));
const columns: DataColumn<Ship>[] = [
  { id: 'name', header: 'Name', cell: (ship) => ship.name, sort: 'name' },
  { id: 'tons', header: 'Tons', cell: (ship) => ship.tons, align: 'right', sort: 'tons' },
];

function Ships({ opened, sorted }: { opened: (name: string) => void; sorted?: (sort: TableSort) => void }) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => listenForShortcuts(), []);
  return (
    <>
      <DataTable
        label="Ships"
        rows={ships}
        columns={columns}
        rowId={(ship) => ship.id}
        rowLabel={(ship) => ship.name}
        selected={selected}
        onSelect={setSelected}
        onOpen={(ship) => opened(ship.name)}
        sort={{ key: 'name', descending: false }}
        {...(sorted && { onSort: sorted })}
      />
      <output>{[...selected].join()}</output>
    </>
  );
}

const said = () => screen.getByRole('status').textContent;

describe('data table', () => {
  useAnswers();

  it('is walked, selected and opened by keys', async () => {
    const opened: string[] = [];
    show(<Ships opened={(name) => opened.push(name)} />);
    await userEvent.keyboard('j');
    await new Promise(requestAnimationFrame);
    expect(document.activeElement?.textContent).toContain('Argo');
    await userEvent.keyboard('j');
    await new Promise(requestAnimationFrame);
    await userEvent.keyboard('x{Enter}');
    expect(said()).toBe('s1');
    expect(opened).toEqual(['Beagle']);
    await userEvent.keyboard('{End}');
    await new Promise(requestAnimationFrame);
    expect(document.activeElement?.textContent).toContain('Calypso');
  });

  it('selects all and none, and a box does not open its row', async () => {
    const opened: string[] = [];
    show(<Ships opened={(name) => opened.push(name)} />);
    await userEvent.click(screen.getByLabelText('Select all rows shown'));
    expect(said()).toBe('s0,s1,s2');
    await userEvent.click(screen.getByLabelText('Select Beagle'));
    expect(said()).toBe('s0,s2');
    expect(opened).toEqual([]);
    fireEvent.click(screen.getByText('Calypso'));
    expect(opened).toEqual(['Calypso']);
  });

  it('asks for the other direction, and for numbers from the top', async () => {
    const sorts: TableSort[] = [];
    show(<Ships opened={() => undefined} sorted={(sort) => sorts.push(sort)} />);
    const [name, tons] = screen.getAllByRole('columnheader').slice(1);
    expect(name?.getAttribute('aria-sort')).toBe('ascending');
    await userEvent.click(within(name as HTMLElement).getByRole('button'));
    await userEvent.click(within(tons as HTMLElement).getByRole('button'));
    expect(sorts).toEqual([
      { key: 'name', descending: true },
      { key: 'tons', descending: true },
    ]);
  });
});
