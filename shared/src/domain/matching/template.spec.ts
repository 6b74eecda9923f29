import { describe, expect, it } from '@jest/globals';
import { skillGraph } from '../skills/index.js';
import { compileRole, skillShape } from './compile.js';
import { explainCandidate } from './explain.js';
import { candidate, trace } from './sample-graph.fixture.js';
import { backendDeveloperTemplate } from './template.js';

describe('the template "Back-end developer"', () => {
  it('is the fifteen groups, weight 5, minimum 2, no gates', () => {
    expect(backendDeveloperTemplate).toHaveLength(15);
    for (const { subject, gate, weight, minimum } of backendDeveloperTemplate) {
      expect({ gate, weight, minimum }).toEqual({ gate: false, weight: 5, minimum: 2 });
      expect(subject.type === 'skill' && skillGraph.skill(subject.skillId)).toBeTruthy();
    }
  });

  it('knows the shape of every skill that bears on it', () => {
    const { bearingsOf, shapes } = compileRole(backendDeveloperTemplate, skillGraph);
    expect(bearingsOf.size).toBeGreaterThan(100);
    for (const id of bearingsOf.keys()) {
      expect(shapes[skillShape(id.length, id.charCodeAt(0), id.charCodeAt(id.length - 1))]).toBe(1);
    }
  });

  it('finds each technical group by one narrower skill of the real graph', () => {
    const role = compileRole(backendDeveloperTemplate, skillGraph);
    const explained = explainCandidate(
      role,
      candidate({
        postgresql: trace('stated', 3),
        python: trace('mentioned', 1),
        docker: trace('stated', 1),
      }),
    );
    const part = (id: string) => explained.parts.find(({ requirement }) => requirement.id === id);
    expect(part('databases')).toMatchObject({ value: 10_000, verdict: 'met' });
    expect(part('server-side-languages')).toMatchObject({ value: 10_000, decidedBy: { skillId: 'python' } });
    expect(part('containers')).toMatchObject({ value: 5000, verdict: 'partly' });
    expect(part('communication')).toMatchObject({ value: 0, verdict: 'unknown' });
    expect(explained.evidenced?.tenths).toBe(167);
  });
});
