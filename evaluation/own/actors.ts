import type { ActorExtraction, Extraction } from '../../extraction/index.ts';
import { sameText } from '../scoring/words.ts';
import { withoutSpareWords, withSpareWords } from './spare-words.ts';

/** The actor of a key; null for null and for a key that is not there. */
export function actorOf({ actors }: Extraction, key: string | null): ActorExtraction | null {
  return actors.find((actor) => actor.key === key) ?? null;
}

const ARTICLE = /^the /i;

/**
 * Whether an actor goes by a name: as its own or as a mention, with or without words to spare; case,
 * accents and 'the' aside.
 */
export function goesBy({ name, mentions }: ActorExtraction, words: string): boolean {
  const wanted = [withSpareWords(words), withoutSpareWords(words)].map(withoutArticle);
  return [name, ...mentions.map(({ text }) => text)]
    .map(withoutArticle)
    .some((one) => wanted.some((other) => sameText(one, other)));
}

function withoutArticle(words: string): string {
  return words.trim().replace(ARTICLE, '');
}

/** Whether an actor is a side: by name, or by code as the country or an organ of it. */
export function isSide(actor: ActorExtraction, side: string): boolean {
  const isState = actor.kind === 'COUNTRY' || actor.kind === 'ORGANIZATION';
  return (isState && actor.countryCode === side) || goesBy(actor, side);
}
