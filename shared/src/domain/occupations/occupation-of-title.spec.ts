import { describe, expect, it } from '@jest/globals';
import { occupationOfTitle } from './occupation-of-title.js';

describe('the occupation of a job title', () => {
  it.each([
    ['Back-end Developer', '15-1252'],
    ['Senior Backend Developer', '15-1252'],
    ['Jr. Back end developer', '15-1252'],
    ['Front-end developer', '15-1254'],
    ['Lead Front-end Engineer', '15-1254'],
    ['Data Engineer II', '15-1243'],
    ['Staff Nurse', '29-1141'],
    ['Senior Registered Nurse', '29-1141'],
    ['QA Engineer', '15-1253'],
    ['Mechanical engineers', '17-2141'],
  ])('%s is %s', (title, code) => {
    expect(occupationOfTitle(title)).toBe(code);
  });

  it.each(['', 'Senior', 'Captain of nothing', 'Developer of back-end talent', 'Chief'])(
    '%j names none',
    (title) => {
      expect(occupationOfTitle(title)).toBeNull();
    },
  );
});
