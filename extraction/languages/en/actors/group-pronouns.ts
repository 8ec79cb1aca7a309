import type { Span } from '../../../types.ts';
import { isSpeechVerb } from '../lexicon/speech-verbs.ts';
import { words } from '../lexicon/words.ts';
import type { NameTable } from '../names/name-table.ts';
import { addMention, type Source } from './draft.ts';
import type { SentenceSubjects } from './sentence-subjects.ts';

/** How far behind 'it' a verb of speech may stand: 'it has also said'. */
const MAX_AUXILIARIES = 2;

/**
 * 'It', 'they', 'we' and 'I' where they open a clause; an 'it' that speaks is the body or country
 * that the sentences before are about: 'The Grain Council met. It said that all was well.'
 */
export function readGroupPronouns(
  table: NameTable,
  subjects: SentenceSubjects,
  isQuoted: (span: Span) => boolean,
): Source[] {
  const sources: Source[] = [];
  for (const [i, token] of table.tokens.entries()) {
    if (!PRONOUNS.has(token.lower) || isQuoted(token)) continue;
    if (!OPENS.test(table.lower(i - 1)) || table.tokens[i + 1]?.kind !== 'WORD') continue;
    const head = { start: token.start, end: token.end };
    const actor =
      token.lower === 'it' && speaks(table, i) ? subjects.before(token.start, () => true) : null;
    if (actor) addMention(actor, table.body, head, 'PRONOUN');
    sources.push({ head, actor, ...head });
  }
  return sources;
}

const PRONOUNS = words('it they we i');

/** What stands before the subject of a clause. */
const OPENS =
  /^(?:|[.!?,;:—–"“”'’]|and|but|or|that|which|who|when|while|as|if|because|although|though|after|before|since|what|where|how|than|so)$/;

function speaks(table: NameTable, pronoun: number): boolean {
  for (let i = pronoun + 1; i <= pronoun + 1 + MAX_AUXILIARIES; i++) {
    if (isSpeechVerb(table.lower(i))) return true;
  }
  return false;
}
