import type { ClauseExample, TrainingReport } from './report.ts';

export { reportOf, type TrainingReport } from './report.ts';

/** Reports of something else are few, and what tells them apart is learnt so many times over. */
const TIMES_OTHER = 3;

/** The clauses of a report, as often as they are learnt from. */
export function clausesToLearn({ dispatch, clauses }: TrainingReport): ClauseExample[] {
  const times = dispatch.events.length === 0 ? TIMES_OTHER : 1;
  return Array.from({ length: times }, () => clauses).flat();
}
