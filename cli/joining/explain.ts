import { groupBy } from '../../platform/collections.ts';
import type { CompositionMessage } from '../compose/compose-parts.ts';
import { explanationOf } from './explanations.ts';
import type { Finding } from './finding.ts';

/** How many messages with one explanation are shown. */
const SHOWN = 3;

/** The longest part of a message that is shown, in UTF-16 units. */
const MAX_MESSAGE = 600;

/**
 * The errors of a composition with what they mean; those that mean the same are told together, since
 * one mistake often shows in many places.
 */
export function explainErrors(errors: CompositionMessage[]): Finding[] {
  const told = errors.map((error) => ({ ...error, ...explanationOf(error.code, error.message) }));
  const groups = groupBy(told, ({ code, why }) => `${code} ${why}`);
  return [...groups.values()].map((group) => {
    const { code, why, fix } = group[0]!;
    const shown = group.slice(0, SHOWN).map(({ message }) => shorten(message));
    const rest = group.length - shown.length;
    const what = [...shown, ...(rest > 0 ? [`and ${rest} more like this`] : [])].join('\n');
    return { level: 'error', code, what, why, fix };
  });
}

/** The hints that a schema brings into a composition. */
export function explainHints(hints: CompositionMessage[]): Finding[] {
  return hints.map(({ code, message }) => ({
    level: 'warning',
    code,
    what: shorten(message),
    why: 'The graph composes; the subgraphs do not quite agree, and the composition had to choose.',
    fix: 'Write it as the other subgraphs do; schema/api.graphql shows their side.',
  }));
}

/** A long message without its beginning: a query that cannot be planned is longer than the reason. */
function shorten(message: string): string {
  const reason = message.indexOf('cannot be satisfied by the subgraphs because:');
  const text = reason < 0 ? message : `A query ${message.slice(reason)}`;
  return text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE)} …` : text;
}
