import { collect } from '../../../../text/collect.ts';
import type { PeopleGroup } from '../people/people-groups.ts';
import type { Line } from '../scene/line.ts';
import type { CountDraft } from './count-draft.ts';

/** A count with the people whom it counts. */
export interface Counted {
  draft: CountDraft;
  group: PeopleGroup | null;
}

/** Tells counts that are joined by 'and' what they make up: '185 soldiers and 20 civilians'. */
export function withSums(line: Line, counted: readonly Counted[]): CountDraft[] {
  const runs: Counted[][] = [];
  for (const one of counted) {
    const last = runs.at(-1)?.at(-1);
    if (last && isJoined(line, last, one)) runs.at(-1)!.push(one);
    else runs.push([one]);
  }
  return collect(runs, (run) => {
    const more = oneMore(line, run.at(-1)!);
    const values = run.map(({ draft }) => draft.quantity.value ?? Number.NaN);
    const sum = values.reduce((a, b) => a + b, more);
    const joined = (run.length > 1 || more > 0) && Number.isFinite(sum);
    return run.map(({ draft }) => (joined ? { ...draft, partOf: sum } : draft));
  });
}

function isJoined({ words }: Line, a: Counted, b: Counted): boolean {
  if (!a.group || !b.group || a.draft.side !== b.draft.side) return false;
  if (a.draft.bodies !== b.draft.bodies || b.draft.added) return false;
  const between = words.slice(a.group.end, b.group.first);
  const last = between.at(-1)?.lower ?? '';
  return (
    between.length > 0 &&
    between.length <= 2 &&
    /^(?:and|,|plus)$/.test(last) &&
    between.every(({ lower }) => /^(?:and|,|plus)$/.test(lower))
  );
}

/** '23 sailors and a shepherd' */
function oneMore({ words }: Line, { group }: Counted): number {
  if (!group || words[group.end]?.lower !== 'and') return 0;
  const [article, noun] = words.slice(group.end + 1, group.end + 3);
  return /^(?:an?|one)$/.test(article?.lower ?? '') && noun?.kind === 'WORD' ? 1 : 0;
}
