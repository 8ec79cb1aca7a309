import { describe, expect, it } from '@jest/globals';
import { exchanges } from './exchanges.ts';
import { plans } from './plans.ts';
import { scoreOf } from './score.ts';
import { talks } from './talks.ts';

describe('development reports', () => {
  const { faults, ...scores } = scoreOf([...exchanges, ...plans, ...talks]);

  it(`are read well: ${JSON.stringify(scores)}`, () => {
    if (process.env.NEWSGRAPH_SHOW_FAULTS) process.stdout.write(`${faults.join('\n\n')}\n`);
    expect(scores.eventsF1).toBeGreaterThanOrEqual(0.1);
  });
});
