export {
  isDated,
  leastMonthsOfYears,
  monthsCovered,
  monthText,
  type DatedJob,
  type MonthRange,
} from './dated-job.js';
export {
  experienceMonths,
  experienceMonthsByOccupation,
  lastWorked,
  mergeRanges,
} from './experience-months.js';
export { defaultLadder, ladderLevel, ladderLevels, type Ladder, type LadderLevel } from './ladder.js';
