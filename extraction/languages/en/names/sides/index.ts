import type { Token } from '../../../../text/tokens.ts';
import type { NameSpan } from '../name-span.ts';
import { NameTable } from '../name-table.ts';
import { findSides } from './find-sides.ts';
import { joinPeoples } from './peoples.ts';

/**
 * The names with those of sides that no list of states has told apart: armed movements, lands that
 * broke away, peoples and unknown states, by the words around them. No name of a person is one.
 */
export function withSides(
  names: readonly NameSpan[],
  tokens: readonly Token[],
  body: string,
): NameSpan[] {
  const joined = joinPeoples(new NameTable(body, tokens, names));
  const sides = findSides(new NameTable(body, tokens, joined));
  return joined.map((name) => {
    const used = sides.get(name.name);
    if (!used) return name.side === 'TERRITORY' ? { ...name, side: undefined } : name;
    const side = used.kind;
    if (name.known) return { ...name, side };
    const isForm = name.name === used.name || name.name === `${used.name}s`;
    const kind = !isForm ? 'DEMONYM' : side === 'MOVEMENT' ? 'ORGANIZATION' : 'REGION';
    return { ...name, kind, name: used.name, countryCode: null, side };
  });
}
