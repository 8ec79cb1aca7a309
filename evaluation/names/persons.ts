import type { Draw } from './draw.ts';
import { type Form, stands } from './forms.ts';

/** Parts of a name that stay: 'al-', 'van der', 'bin'. */
const PARTICLES = new Set('abu al bin bu da de der dos el ibn umm van von'.split(' '));
/** Between parts; a hyphen before a small letter is inside one, as in 'Bon-hee'. */
const BREAK = / |-(?=\p{Lu})/u;
/** A shorter surname on its own may be another word. */
const SURNAME_UNITS = 5;

/** Names of one gender, with given names of that gender to put in their place. */
export interface PersonNames {
  names: readonly string[];
  given: Draw<string>;
}

/**
 * New names for those persons who stand in a text, part by part: whoever shares a surname shares it
 * still, and the surname alone remains the same person's.
 */
export function personForms(
  text: string,
  people: readonly PersonNames[],
  family: Draw<string>,
): Form[] {
  const renamed = new Map<string, string>();
  const add = (partsOf: (name: string) => readonly string[]) => {
    for (const { names, given } of people) {
      for (const name of names) {
        const first = partsIn(name)[0];
        for (const part of partsOf(name)) {
          if (!renamed.has(part)) renamed.set(part, part === first ? given() : family());
        }
      }
    }
  };
  add((name) => (stands(text, name) ? partsIn(name) : []));
  add((name) => surnameAlone(text, partsIn(name)));
  return [...renamed].map(([from, to]) => ({ from, to }));
}

function partsIn(name: string): string[] {
  return name.split(BREAK).filter((part) => !PARTICLES.has(part.toLowerCase()));
}

function surnameAlone(text: string, parts: readonly string[]): string[] {
  const surname = parts.length > 1 ? parts.at(-1)! : '';
  return surname.length >= SURNAME_UNITS && stands(text, surname) ? [surname] : [];
}
