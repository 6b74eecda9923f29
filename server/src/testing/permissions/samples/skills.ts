import { type Samples } from '../sample.js';

export const skills: Samples = {
  show: () => ({ params: { skillId: 'postgresql' }, shared: true }),
};
