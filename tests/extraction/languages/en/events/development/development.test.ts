import { describe, expect, it } from '@jest/globals';
import { agencyReports } from './agency-reports.ts';
import { exchanges } from './exchanges.ts';
import { furtherReports } from './further-reports.ts';
import { longReports } from './long-reports.ts';
import { plans } from './plans.ts';
import { scoreOf } from './score.ts';
import { talks } from './talks.ts';

const { faults, ...scores } = scoreOf([
  ...exchanges,
  ...plans,
  ...talks,
  ...longReports,
  ...furtherReports,
  ...agencyReports,
]);

describe('development reports', () => {
  it(`are read well: ${JSON.stringify(scores)}`, () => {
    expect(scores.eventsF1).toBeGreaterThanOrEqual(0.91);
    expect(scores.status).toBeGreaterThanOrEqual(0.91);
    expect(scores.date).toBeGreaterThanOrEqual(0.94);
    expect(scores.countsF1).toBeGreaterThanOrEqual(0.79);
  });

  it('are read just as annotated, all but a few', () => {
    expect(faults.length).toBeLessThanOrEqual(30);
  });
});
