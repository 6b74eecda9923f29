import { describe, expect, it } from '@jest/globals';
import { Problem } from '@portolan/shared/contract';
import { useQuery } from '@tanstack/react-query';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { ProblemError } from '../lib/call.js';
import { listenForShortcuts } from '../lib/shortcuts.js';
import { expectConsoleErrors } from '../testing/expect-console-errors.js';
import { show } from '../testing/show.js';
import { useAnswers } from '../testing/use-answers.js';
import { Card, QueryCard } from './card.js';
import { IntervalBar } from './interval-bar.js';
import { notifyUndo } from './notify.js';
import { Source } from './source.js';
import { VerdictMark, verdictKinds } from './verdict-mark.js';

function Ports({ ask }: { readonly ask: () => Promise<string[]> }) {
  const query = useQuery({ queryKey: ['ports'], queryFn: ask });
  return (
    <QueryCard
      title="Ports"
      query={query}
      isEmpty={(ports) => ports.length === 0}
      empty={<p>No ports yet</p>}
    >
      {(ports) => <p>{ports.join()}</p>}
    </QueryCard>
  );
}
const refusal = (code: 'forbidden' | 'unprocessable') =>
  new ProblemError(Problem.parse({ type: 'x', code, status: 400, title: 'Cannot sail', detail: 'No wind' }));

describe('card', () => {
  useAnswers();

  it.each([
    ['data', () => Promise.resolve(['Lisbon', 'Genoa']), 'Lisbon,Genoa'],
    ['empty', () => Promise.resolve([]), 'No ports yet'],
    ['failed', () => Promise.reject(refusal('unprocessable')), 'No wind'],
    ['forbidden', () => Promise.reject(refusal('forbidden')), 'Not part of your access level'],
  ])('shows %s', async (_, ask, text) => {
    show(<Ports ask={ask} />);
    expect(screen.getByRole('status', { name: 'Loading…' })).toBeTruthy();
    expect(await screen.findByText(text)).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Ports' })).toBeTruthy();
  });

  it('breaks alone', () => {
    expectConsoleErrors();
    const Broken = () => {
      throw new Error('broken on purpose');
    };
    show(
      <>
        <Card title="One">
          <Broken />
        </Card>
        <Card title="Two">still here</Card>
      </>,
    );
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(screen.getByText('still here')).toBeTruthy();
  });
});

describe('marks', () => {
  useAnswers();

  it('draws every verdict differently, and names it', () => {
    show(verdictKinds.map((verdict) => <VerdictMark key={verdict} verdict={verdict} subject="Databases" />));
    const marks = screen.getAllByRole('img');
    expect(new Set(marks.map((mark) => mark.innerHTML)).size).toBe(verdictKinds.length);
    expect(marks.map((mark) => mark.getAttribute('aria-label'))).toContain(
      'Databases: does not meet this requirement',
    );
  });

  it('says the interval in words, and nothing where nothing is scored', () => {
    show(
      <>
        <IntervalBar evidenced={62} potential={84.25} label="A. Okafor" />
        <IntervalBar evidenced={null} potential={null} label="B" />
      </>,
    );
    expect(
      screen.getByRole('img', { name: 'A. Okafor: evidenced 62.0, potential 84.3 of 100' }),
    ).toBeTruthy();
    expect(screen.getByText('nothing scored')).toBeTruthy();
  });

  it('shows a source by keyboard', async () => {
    show(
      <Source publisher="BLS" edition="OEWS May 2024" date="2025-04-02" url="https://www.bls.gov/oes/">
        US$133,080
      </Source>,
    );
    await userEvent.tab();
    expect(await screen.findByText('OEWS May 2024')).toBeTruthy();
    expect(screen.getByText('as of 2 Apr 2025')).toBeTruthy();
  });
});

describe('undo', () => {
  useAnswers();

  it.each([
    ['the button', () => userEvent.click(screen.getByRole('button', { name: 'Undo' }))],
    ['u', () => userEvent.keyboard('u')],
  ])('is offered by %s, once', async (_, press) => {
    let undone = 0;
    const Page = () => {
      useEffect(() => listenForShortcuts(), []);
      return null;
    };
    show(<Page />);
    act(() => notifyUndo('Two candidates shortlisted', () => (undone += 1)));
    await screen.findByText('Two candidates shortlisted');
    await press();
    await userEvent.keyboard('u');
    expect(undone).toBe(1);
  });
});
