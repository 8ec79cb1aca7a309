import { DESCRIBED_NOUNS, STATE_NOUNS, UNNAMED } from '../lexicon/groups.ts';
import { isSpeechVerb } from '../lexicon/speech-verbs.ts';
import type { NameTable } from '../names/name-table.ts';
import { isRoleHead } from '../positions/position.ts';

/** Whether token `i` only describes the noun behind it: 'government' in 'the government soldiers'. */
export function describesNext(table: NameTable, i: number): boolean {
  const next = table.tokens[i + 1];
  if (next?.kind !== 'WORD' || isSpeechVerb(next.lower)) return false;
  const { lower } = next;
  if (isRoleHead(lower) || UNNAMED.has(lower)) return true;
  return STATE_NOUNS.has(lower) || DESCRIBED_NOUNS.has(lower) || OTHER_NOUNS.test(lower);
}

const OTHER_NOUNS =
  /^(?:of|building|buildings|base|bases|post|posts|plane|planes|vehicle|vehicles|policy|website|offices|headquarters|aircraft|operation|operations|facility|facilities|camp|station|stations|delegations?|convoys?|positions?|units?|servicemen|personnel|veterans?|recruits?|conscripts?|figures?)$/;
