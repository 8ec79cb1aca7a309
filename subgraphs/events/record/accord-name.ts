import { words } from '../../../platform/text/fold.ts';

/** The nouns that an accord's name ends in. */
const HEADS = new Set(
  (
    'agreement agreements accord accords deal deals pact pacts protocol protocols memorandum ' +
    'treaty truce ceasefire armistice understanding understandings framework initiative ' +
    'declaration communique roadmap'
  ).split(' '),
);

/** Words that say what an accord is about or of what sort it is, and so name no single one. */
const COMMON = new Set(
  (
    'a an the of on and for new prisoner prisoners pow pows hostage hostages detainee detainees ' +
    'exchange exchanges swap swaps release peace interim bilateral framework humanitarian ' +
    'preliminary draft final unnamed'
  ).split(' '),
);

/**
 * What makes two names of accords one: the words of the name without its head and without common
 * words. 'the Orrin agreements' and 'Orrin accord' give 'orrin'; 'a prisoner exchange deal' and
 * 'Agreement between Varnia and Ostrel' have no name and give null.
 */
export function accordKey(title: string): string | null {
  const all = words(title);
  if (!HEADS.has(all.at(-1) ?? '')) return null;
  const name = all.filter((word) => !HEADS.has(word) && !COMMON.has(word));
  return name.join(' ').slice(0, 190) || null;
}
