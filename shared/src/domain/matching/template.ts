import { backendGroups } from '../skills/index.js';
import type { Requirement } from './requirement.js';

/** The ready rubric "Back-end developer": the fifteen groups of the source article, weight 5, minimum 2, no gates. */
export const backendDeveloperTemplate: readonly Requirement[] = backendGroups.map((skillId) => ({
  id: skillId,
  subject: { type: 'skill', skillId },
  gate: false,
  weight: 5,
  minimum: 2,
}));
