import type { TestSet } from '../measure.ts';
import type { Dispatch } from './dispatch.ts';
import { counts, dates, events, eventsElsewhere, statuses } from './events.ts';
import { countries, officials, positions } from './officials.ts';
import { quotes, speakers } from './quotes.ts';

export { readDispatches } from './read-dispatches.ts';

/** What is measured on our own dispatches. */
export function ownSet(articles: readonly Dispatch[]): TestSet<Dispatch> {
  return {
    name: 'own dispatches',
    articles,
    idOf: ({ id }) => id,
    inputOf: ({ body, publishedAt }) => ({ text: body, publishedAt }),
    measures: [
      { name: 'officials F1', goal: 95, score: officials },
      { name: 'position right', goal: 90, score: positions },
      { name: 'country right', goal: 95, score: countries },
      { name: 'quotes F1', goal: 97, score: quotes },
      { name: 'speaker right', goal: 95, score: speakers },
      { name: 'events F1', goal: 92, score: events },
      { name: 'status right', goal: 90, score: statuses },
      { name: 'date right', goal: 90, score: dates },
      { name: 'counts F1', goal: 90, score: counts },
      {
        name: 'events in articles about something else',
        goal: 0,
        counts: true,
        score: eventsElsewhere,
      },
    ],
  };
}
