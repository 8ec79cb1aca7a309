import type { ActorExtraction, Extraction, PositionMention } from '../../extraction/index.ts';
import { type Matching, matchBest, matchingOutcome } from '../scoring/matching.ts';
import { type Outcome, shareOutcome } from '../scoring/outcome.ts';
import { foldedWords, sameText, shown } from '../scoring/words.ts';
import type { GoldOfficial } from './annotation.ts';
import type { Dispatch } from './dispatch.ts';
import { withoutSpareWords } from './spare-words.ts';

/** Words that carry no office. */
const SMALL_WORDS = new Set(['the', 'of', 'for', 'a', 'an', 'and', 's', 'to', 'in']);

function matchOfficials(
  { officials }: Dispatch,
  { actors }: Extraction,
): Matching<GoldOfficial, ActorExtraction> {
  const found = actors.filter(({ kind }) => kind === 'OFFICIAL');
  return matchBest(officials, found, (a, b) => Number(sameText(a.name, b.name)));
}

/** F1 of officials by their fullest name, case and accents aside. */
export function officials(dispatch: Dispatch, extraction: Extraction): Outcome {
  const show = ({ name }: { name: string }) => shown(name);
  return matchingOutcome(matchOfficials(dispatch, extraction), show, show);
}

/** Of the annotated offices of the officials that were found, the share that was read. */
export function positions(dispatch: Dispatch, extraction: Extraction): Outcome {
  const offices = matchOfficials(dispatch, extraction).pairs.flatMap(([gold, found]) =>
    gold.positions.map((office) => ({ office, found })),
  );
  return shareOutcome(
    offices,
    ({ office, found }) => found.positions.some((position) => isOffice(position, office)),
    ({ office, found }) => `${found.name} is ${shown(office)}, came ${toldOffices(found)}`,
  );
}

/** Of the officials that were found, the share with the annotated country, or with none. */
export function countries(dispatch: Dispatch, extraction: Extraction): Outcome {
  return shareOutcome(
    matchOfficials(dispatch, extraction).pairs,
    ([gold, found]) => gold.country === found.countryCode,
    ([gold, found]) => `${gold.name} of ${gold.country}, came ${found.countryCode}`,
  );
}

/**
 * Whether title and organization say an office: together they have its words outside brackets, and
 * the title has none but its words. For 'spokeswoman of the (Velmish) regent', 'spokeswoman of the
 * regent' and 'spokeswoman of the Velmish regent' are both right.
 */
function isOffice({ title, organization }: PositionMention, office: string): boolean {
  const allowed = contentWords(office);
  const needed = contentWords(withoutSpareWords(office));
  const whole = contentWords(`${title} ${organization ?? ''}`);
  const hasAll = [...needed].every((word) => whole.has(word));
  return hasAll && [...contentWords(title)].every((word) => allowed.has(word));
}

function contentWords(text: string): Set<string> {
  return new Set(foldedWords(text).filter((word) => !SMALL_WORDS.has(word)));
}

function toldOffices({ positions }: ActorExtraction): string {
  const told = positions.map(({ title, organization }) =>
    shown(organization ? `${title}, ${organization}` : title),
  );
  return told.join(', ') || 'nothing';
}
