import { type Line, wordAt } from '../scene/line.ts';
import type { Sides } from '../scene/sides.ts';
import type { CountDraft } from './count-draft.ts';
import type { Counted } from './joined-parts.ts';

/**
 * Gives counts whose words tell no side that of the people beside them: of those handed over by the
 * same verb ('freed a Varnian colonel and three guards') and of those whose noun is left out
 * ('released 40 Varnians and said another 20 would be freed'). A noun that is left out is a body
 * where the last one was.
 *
 * @param counted in the order of the text.
 */
export function withSharedReceiver(
  line: Line,
  sides: Sides,
  counted: readonly Counted[],
): Counted[] {
  const shared: Counted[] = [];
  for (const one of counted) {
    const last = shared.at(-1);
    shared.push(last ? { ...one, draft: shareOf(line, sides, one, last, counted) } : one);
  }
  return shared;
}

function shareOf(
  line: Line,
  sides: Sides,
  one: Counted,
  last: Counted,
  all: readonly Counted[],
): CountDraft {
  const { draft } = one;
  const bodies = draft.bodies ?? (isFreed(line, draft) ? false : last.draft.bodies);
  if (draft.side !== null || draft.trigger.act === 'FIGURE') return { ...draft, bodies };
  const beside = all.find((other) => isHandedOverWith(line, other.draft, draft));
  const elided = one.group === null && !isApart(line, sides, last, draft);
  const side = beside?.draft.side ?? (elided ? last.draft.side : null);
  return { ...draft, bodies, side };
}

/** Whether two counts are objects of one verb that goes one way. */
function isHandedOverWith(line: Line, a: CountDraft, b: CountDraft): boolean {
  if (a.side === null || a.trigger !== b.trigger || a.trigger.act === 'SWAP') return false;
  const [first, second] = a.span.start < b.span.start ? [a, b] : [b, a];
  const between = line.words.slice(wordAt(line, first.span.end), wordAt(line, second.span.start));
  return !between.some(({ lower }) => /^(?:for|against|while|to|from)$/.test(lower));
}

/** Whether a side or another way stands between two counts. */
function isApart(line: Line, sides: Sides, { draft: a, group }: Counted, b: CountDraft): boolean {
  const from = group ? line.words[group.end - 1]!.end : a.span.end;
  const to = b.span.start;
  if (sides.inLine(line).some(({ start, end }) => start >= from && end <= to)) return true;
  return line.words.some(
    ({ lower, start }) =>
      start > from && /^(?:return|exchange|swap|other|opposite|while)$/.test(lower),
  );
}

/** 'were freed': bodies are not freed. */
function isFreed({ words }: Line, { trigger: { first } }: CountDraft): boolean {
  return /^(?:free|releas|liberat)/.test(words[first]!.lower);
}
