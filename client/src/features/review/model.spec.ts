import { describe, expect, it } from '@jest/globals';
import {
  CandidateId,
  type CandidateView,
  DocumentId,
  FactId,
  type FactSeen,
  type SkillSeen,
} from '@portolan/shared/contract';
import fc from 'fast-check';
import { itemsOf, type ReviewItem } from './items.js';
import {
  decisionOf,
  type Desk,
  isSaid,
  lastDecided,
  type Move,
  moved,
  nextInQueue,
  openDesk,
  openItems,
  valueNow,
} from './model.js';

const factId = (n: number) => FactId.parse(`01930000-0000-7000-8000-${String(n).padStart(12, '0')}`);
const documentId = DocumentId.parse('01930000-0000-7000-8000-0000000000d1');
const fact = (n: number, confidence: number, start = n): FactSeen => ({
  id: factId(n),
  source: 'document',
  documentId,
  row: null,
  spans: [{ start, end: start + 1 }],
  quote: null,
  confidence,
  recordedAt: '2026-11-21T12:00:00Z',
  recordedBy: null,
  saidBy: null,
  note: null,
});
const known = <T>(value: T, n: number, confidence: number, start?: number) => ({
  value,
  confidence,
  facts: [fact(n, confidence, start)],
});
const phone = (raw: string) => ({ e164: null, raw });
const view: Pick<CandidateView, 'fields' | 'skills' | 'origin'> = {
  origin: 'document',
  fields: {
    name: known('Ana Kovač', 1, 0.9),
    headline: null,
    place: known({ city: 'Zagreb', region: null, country: 'HR' }, 2, 0.5, 80),
    emails: [known('ana@example.org', 3, 0.97)],
    phones: [known(phone('089 1'), 4, 0.4, 20), known(phone('089 2'), 5, 0.9)],
    links: [],
    jobs: [],
    education: [],
    languages: [],
    certifications: [],
  },
  skills: [
    {
      skillId: 'go',
      name: 'Go',
      kind: 'technical',
      group: 'Languages',
      trace: { kind: 'mentioned', level: 2, lastUsed: null },
      negated: false,
      facts: [fact(6, 0.55, 40)],
    },
  ],
};
const run = (desk: Desk, moves: readonly Move[]) => moves.reduce(moved, desk);
const confirm = (key: string): Move => ({ type: 'decide', key, decision: { choice: 'confirm' } });

describe('itemsOf', () => {
  it('puts what is unsure first, in the order of the document', () => {
    const items = itemsOf(view);
    expect(items.map((item) => [item.key, item.unsure])).toEqual([
      ['phones.0', true],
      ['skill.go', true],
      ['place', true],
      ['name', false],
      ['emails.0', false],
      ['phones.1', false],
    ]);
  });

  it('reviews a skill that a language tells of as the language', () => {
    const english = { code: 'en', name: 'English', level: 5 as const, skillId: 'english' };
    const [go] = view.skills;
    const skills = [
      ...view.skills,
      { ...(go as SkillSeen), skillId: 'english', name: 'English', facts: [fact(7, 0.9)] },
    ];
    const fields = { ...view.fields, languages: [known(english, 7, 0.9)] };
    const keys = itemsOf({ ...view, fields, skills }).map((item) => item.key);
    expect(keys).toContain('languages.0');
    expect(keys.filter((key) => key.startsWith('skill.'))).toEqual(['skill.go']);
  });

  it('knows a skill with its level, and whether somebody said so', () => {
    const [go] = view.skills as [SkillSeen];
    const said = { ...go, trace: { kind: 'attested' as const, level: 3, lastUsed: null } };
    const skill = (one: SkillSeen) => itemsOf({ ...view, skills: [one] }).find((item) => item.skill);
    expect(skill(go)).toMatchObject({ skill: { id: 'go', level: 2, attested: false } });
    expect(isSaid(skill(said) as ReviewItem)).toBe(true);
  });

  it('asks for a name that was not read, before anything else', () => {
    const nameless = { ...view, fields: { ...view.fields, name: null } };
    expect(itemsOf(nameless)[0]).toMatchObject({ key: 'name', value: null, unsure: true });
    expect(itemsOf({ ...nameless, origin: 'person' }).some((item) => item.key === 'name')).toBe(false);
  });
});

describe('deciding', () => {
  it('goes on to the next open value, and from the last to the first left open', () => {
    let desk = moved(openDesk(view), { type: 'go', key: 'place' });
    desk = moved(desk, confirm('place'));
    expect(desk.current).toBe('phones.0');
    desk = run(desk, [confirm('phones.0'), confirm('skill.go')]);
    expect([openItems(desk).length, desk.current]).toEqual([0, 'skill.go']);
  });

  it('stands on the new fact once it is saved, and shows what was mended', () => {
    const mend: Move = {
      type: 'decide',
      key: 'phones.0',
      decision: { choice: 'mend', value: phone('+49 89 1') },
    };
    const desk = run(openDesk(view), [mend, { type: 'saved', key: 'phones.0', factId: factId(50) }]);
    const item = desk.items[0];
    if (item === undefined) throw new Error('there is a first item');
    expect(decisionOf(desk, item.key)?.factId).toBe(factId(50));
    expect(valueNow(desk, item)).toEqual(phone('+49 89 1'));
    const again = run(desk, [
      { type: 'decide', key: 'phones.0', decision: { choice: 'remove' } },
      { type: 'saved', key: 'phones.0', factId: factId(51) },
    ]);
    expect([valueNow(again, item), decisionOf(again, 'phones.0')?.factId]).toEqual([null, factId(51)]);
    expect(valueNow(moved(again, { type: 'take-back', key: 'phones.0' }), item)).toEqual(phone('+49 89 1'));
  });

  it('whatever is decided and taken back again, the desk is as it was', () => {
    const keys = openDesk(view).items.map((item) => item.key);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keys), { maxLength: 12 }), (chosen) => {
        const start = openDesk(view);
        let desk = start;
        chosen.forEach((key, i) => {
          desk = run(desk, [confirm(key), { type: 'saved', key, factId: factId(100 + i) }]);
        });
        for (;;) {
          const key = lastDecided(desk);
          if (key === undefined) break;
          desk = moved(desk, { type: 'take-back', key });
        }
        expect([desk.decisions.size, desk.log, desk.items]).toEqual([0, [], start.items]);
      }),
    );
  });
});

describe('words taken from the document', () => {
  const from = { documentId, start: 3, end: 9 };

  it('fill the one value there can be, or a new one of several', () => {
    const place = moved(openDesk(view), { type: 'add', field: 'place', text: 'Split', from });
    expect([place.editing, place.items.length]).toEqual([{ key: 'place', text: 'Split', from }, 6]);
    const link = moved(openDesk(view), { type: 'add', field: 'link', text: 'ana.example', from });
    expect(link.items.at(-1)).toMatchObject({ field: 'link', value: null });
    expect(link.editing?.key).toBe(link.items.at(-1)?.key);
  });

  it('leave nothing behind when the form is left, and go when they are taken back', () => {
    const opened = moved(openDesk(view), { type: 'add', field: 'link', text: 'ana.example', from });
    expect(moved(opened, { type: 'leave-edit' }).items).toEqual(openDesk(view).items);
    const key = opened.editing?.key ?? '';
    const value = { kind: 'website', url: 'https://ana.example' } as const;
    const kept = run(opened, [
      { type: 'decide', key, decision: { choice: 'mend', value } },
      { type: 'saved', key, factId: factId(70) },
    ]);
    expect(kept.items.map((item) => valueNow(kept, item))).toContainEqual(value);
    expect(decisionOf(kept, key)?.factId).toBe(factId(70));
    expect(moved(kept, { type: 'take-back', key }).items).toEqual(openDesk(view).items);
  });
});

describe('stepping', () => {
  it('stays within the list', () => {
    const desk = openDesk(view);
    expect(moved(desk, { type: 'step', by: -1 }).current).toBe('phones.0');
    const last = run(
      desk,
      Array.from({ length: 20 }, (): Move => ({ type: 'step', by: 1 })),
    );
    expect(last.current).toBe('phones.1');
  });
});

describe('nextInQueue', () => {
  const entry = (n: number) => ({
    id: CandidateId.parse(`01930000-0000-7000-8000-${String(n).padStart(12, '0')}`),
    name: null,
    reviewCount: 1,
    reading: 'good' as const,
    origin: 'document' as const,
  });
  it.each([
    ['the next one', [1, 2, 3], 2, 3],
    ['from the last to the first', [1, 2, 3], 3, 1],
    ['who left the queue meanwhile', [1, 3], 2, 3],
    ['nobody else', [2], 2, undefined],
  ])('%s', (_, queue, current, expected) => {
    const found = nextInQueue(queue.map(entry), entry(current).id);
    expect(found?.id).toBe(expected === undefined ? undefined : entry(expected).id);
  });
});
