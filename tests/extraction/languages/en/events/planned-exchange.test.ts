import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { eventsOf, summaryOf } from './reports.ts';

it('reads one exchange, one accord and one round of talks from the planned exchange', () => {
  const file = new URL('../../../../fixtures/planned-exchange.txt', import.meta.url);
  const { reading, events } = eventsOf(readFileSync(file, 'utf8'), '2025-11-15T10:00:00Z');
  expect(events.map((event) => summaryOf(event, reading))).toEqual([
    'EXCHANGE UNDER_NEGOTIATION undated | PARTY Armenia, PARTY Azerbaijan | TO_BE_RELEASED Armenia 340',
    'AGREEMENT AGREED 2021-01-01/2021-12-31 | MEDIATOR Georgia, PARTY Armenia, PARTY Azerbaijan',
    'NEGOTIATION COMPLETED undated in Georgia, Qatar | DELEGATE Nare Sahakyan, HOST Georgia, HOST Qatar, PARTY Armenia',
  ]);
  expect(events[0]!.related).toEqual([{ kind: 'UNDER_AGREEMENT', event: events[1]!.key }]);
});
