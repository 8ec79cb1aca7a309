import type { Stated } from '../../../platform/assertion/record.ts';
import type { FuzzyDate } from '../../../platform/fuzzy-date.ts';
import type { FuzzyDateInput } from '../../../platform/fuzzy-date-input.ts';
import type { Tenure } from '../tenure.ts';
import type { PositionInput } from './record-actors-input.ts';

function fuzzyDate(input: FuzzyDateInput | null | undefined): FuzzyDate | null {
  return input ? { ...input, text: input.text ?? null } : null;
}

/** The tenure that an article of `reportedOn` states by giving an official a position. */
export function statedTenure(
  officialId: string,
  positionId: string,
  { former, confidence, ...position }: PositionInput,
  reportedOn: string,
): Stated<Tenure> {
  const [from, until] = [fuzzyDate(position.from), fuzzyDate(position.until)];
  const dates = [from, until].map((date) => (date ? `${date.earliest}/${date.latest}` : ''));
  const value = {
    subjectId: officialId,
    valueKey: [positionId, former ? 'former' : 'held', ...dates].join('|'),
    positionId,
    former,
    from,
    until,
    heldFrom: from?.earliest ?? null,
    heldUntil: until?.latest ?? null,
    reportedOn,
  };
  return { value, confidence };
}
