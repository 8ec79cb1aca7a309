import { isSpeechVerb } from '../lexicon/speech-verbs.ts';
import { words } from '../lexicon/words.ts';
import type { NameSpan } from '../names/name-span.ts';
import type { NameTable } from '../names/name-table.ts';

const PLACE_LEAD =
  /^(?:in|at|near|outside|inside|around|into|to|through|via|towards|toward|across|of)$/;
const MESSAGE =
  /^(?:comments?|responses?|reactions?|statements?|demands?|pressure|proposals?|offers?|signals?|word|confirmation|reply|answers?|assurances|guarantees|concessions|permission|approval)$/;

/**
 * Whether a capital stands for its state: 'Oslo said', 'between Oslo and Bern', 'no comment from Oslo';
 * not 'in Oslo', 'flew from Oslo', 'the Oslo accords', 'Oslo, Norway'.
 */
export function standsForState(table: NameTable, name: NameSpan): boolean {
  const before = table.lower(name.first - 1);
  const after = table.lower(name.last + 1);
  if (PLACE_LEAD.test(before)) return false;
  if (before === 'from') return isMessageBefore(table, name.first - 1);
  if (
    before === 'the' ||
    /^(?:agreements?|accords?|talks|framework|protocols?|process|region|time|residents?|airport|suburb|street)$/.test(
      after,
    )
  ) {
    return false;
  }
  if (after === 'and' && isCapital(table, name.last + 2)) return true;
  if (/^['’]s$/.test(after) || isSpeechVerb(after) || ACTS.has(after)) return true;
  return (
    isSpeechVerb(before) ||
    /^(?:between|with|by|against|that|if|while|and|but|thanked)$/.test(before)
  );
}

/** 'Bern' in 'Oslo and Bern exchanged two men' */
function isCapital(table: NameTable, first: number): boolean {
  const next = table.startingAt(first);
  return next?.kind === 'CAPITAL' && ACTS_TOO.test(table.lower(next.last + 1));
}

const ACTS_TOO =
  /^(?:have|had|agreed|exchanged|swapped|said|will|would|were|are|also|signed|traded|\p{L}+ed)$/u;

const ACTS = words(`
  has had have is was will would could should may might must wants wanted insists seeks sought refused
  refuses received receives returned returns released releases handed hands sent sends plans did does
  also agreed agrees offered offers launched hopes expects frees freed gets got gives gave lets let
  takes took swaps swapped trades traded exchanges exchanged repatriates repatriated recovers recovered
  delivers delivered owes owed holds held accuses accused denies denied rejects rejected demands
  demanded asks asked pardons pardoned transfers transferred
`);

function isMessageBefore(table: NameTable, index: number): boolean {
  for (let i = index - 1; i >= index - 3; i--) if (MESSAGE.test(table.lower(i))) return true;
  return false;
}
