import { describe, expect, test } from '@jest/globals';
import {
  type ClauseUnit,
  clauseUnits,
  KINDS,
} from '../../../../../../extraction/languages/en/events/mentions/clause-units.ts';
import type { JudgedClause } from '../../../../../../extraction/languages/en/events/mentions/judge-clauses.ts';
import { reviseTriggers } from '../../../../../../extraction/languages/en/events/mentions/revise-triggers.ts';
import type { EventKind } from '../../../../../../extraction/types.ts';
import { lineOf } from '../lines.ts';

/** Every clause judged as `probability` says for one kind, and as none of the others. */
function judgedAs(
  units: readonly ClauseUnit[],
  kind: EventKind,
  probability: number,
): JudgedClause[] {
  const probabilities = Float64Array.from(KINDS, (one) => (one === kind ? probability : 0));
  return units.map((unit) => ({ unit, probabilities }));
}

function revised(text: string, kind: EventKind, probability: number): string[] {
  const { line } = lineOf(text);
  const [after] = reviseTriggers([line], judgedAs(clauseUnits(line), kind, probability));
  return after!.triggers.map((one) => `${one.kind} ${after!.words[one.first]!.text}`);
}

const FREED = 'Orrin freed 40 captured Varnian soldiers on Monday.';
const LET_THROUGH = 'The rebels let 40 captives through on Monday.';

describe('triggers', () => {
  test.each<[text: string, kind: EventKind, probability: number, triggers: string[]]>([
    [FREED, 'EXCHANGE', 0.9, ['EXCHANGE freed']],
    [FREED, 'EXCHANGE', 0.01, []],
    [LET_THROUGH, 'EXCHANGE', 0.9, ['EXCHANGE let']],
    [LET_THROUGH, 'EXCHANGE', 0.1, []],
    ['Elders climbed to the camp twice.', 'NEGOTIATION', 0.9, ['NEGOTIATION climbed']],
    ['The two sides shook hands.', 'AGREEMENT', 0.9, []],
  ])('in "%s" where %s has %d', (text, kind, probability, triggers) => {
    expect(revised(text, kind, probability)).toEqual(triggers);
  });

  test('stay where they name no single event', () => {
    expect(revised('The accord covers every exchange of prisoners.', 'EXCHANGE', 0)).toContain(
      'EXCHANGE exchange',
    );
  });

  test('that are added have the people of their clause', () => {
    const { line } = lineOf(LET_THROUGH);
    const [after] = reviseTriggers([line], judgedAs(clauseUnits(line), 'EXCHANGE', 0.9));
    expect(after!.triggers[0]!.groups.map(({ class: people }) => people)).toEqual(['CAPTIVE']);
  });
});
