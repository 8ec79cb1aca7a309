import type { Draw } from './draw.ts';
import { type Form, stands } from './forms.ts';

const ACRONYM = /^\p{Lu}{2}|\d/u;

export interface OrganizationDraws {
  phrase: Draw<string>;
  word: Draw<string>;
  acronym: Draw<string>;
}

/**
 * New names for those organizations that stand in a text. 'Coast Front' remains a front, 'Houthis'
 * one word in the plural, 'RSF' an acronym, and that of the name where both are there.
 */
export function organizationForms(
  text: string,
  organizations: readonly (readonly string[])[],
  draws: OrganizationDraws,
): Form[] {
  return organizations.flatMap((forms) => {
    if (!forms.some((form) => stands(text, form))) return [];
    const phrase = forms.find((form) => form.includes(' '));
    const renamed = phrase === undefined ? null : `${draws.phrase()} ${phrase.split(' ').at(-1)}`;
    const acronym = renamed === null ? draws.acronym() : initialsOf(renamed);
    const word = draws.word();
    return forms.flatMap((from) => {
      if (from.includes(' ')) return [{ from, to: renamed! }];
      if (ACRONYM.test(from)) return [{ from, to: acronym }];
      return [
        { from, to: word },
        { from: `${from}s`, to: `${word}s` },
      ];
    });
  });
}

function initialsOf(name: string): string {
  return name
    .split(' ')
    .map((part) => part[0])
    .join('');
}
