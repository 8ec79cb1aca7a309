import type { Features } from '../../../../learning/features.ts';
import { hashText } from '../../../../learning/hash.ts';
import { saysConflict, stepOf } from '../mentions/scene-signs.ts';
import { wordSign } from '../mentions/word-signs.ts';
import type { PeopleGroup } from '../people/people-groups.ts';
import type { Line } from '../scene/line.ts';
import { isRelevant } from '../scene/relevance.ts';
import type { Sides } from '../scene/sides.ts';

/** The table has 2 to this power rows. */
export const TOPIC_BITS = 14;
/** The most features of one document. */
export const MAX_TOPIC_FEATURES = 800;
/** The last sentence, counted from 0, of headline and lead. */
const LAST_LEAD_LINE = 1;

/** Fills in what a document's words, people and sides say of what it is about. */
export function topicFeatures(features: Features, lines: readonly Line[], sides: Sides): void {
  const signs = new Set<number>();
  const sign = (...parts: (string | number | boolean | null)[]): void => {
    signs.add(hashText(parts.join(' ')));
  };
  const acting = new Set<string>();
  let movements = 0;
  for (const line of lines) {
    for (const { side, locative } of sides.inLine(line)) {
      if (locative || acting.has(side)) continue;
      acting.add(side);
      movements += Number(sides.isMovement(side));
    }
  }
  const relevant = isRelevant(lines, sides);
  sign('bias');
  sign('relevant', relevant, saysConflict(lines));
  sign('sides', stepOf(acting.size), movements > 0);
  sign('relevant', relevant, stepOf(acting.size), movements > 0);
  for (const line of lines) {
    const isLead = line.index <= LAST_LEAD_LINE;
    const named = new Set(sides.inLine(line).map(({ side }) => side)).size;
    for (const { kind, act, strength, verb, groups, figure } of line.triggers) {
      if (figure) continue;
      const whom = groups[0] ? groupSign(groups[0]) : 'nobody';
      sign('trigger', kind, strength, Math.min(2, named), isLead);
      sign('act', act, verb !== null, whom);
      sign('act', act, verb !== null, whom, Math.min(2, named));
      for (const { head } of groups) sign('whom', line.words[head]!.lower, Math.min(2, named));
    }
    for (const word of line.words) {
      const { stem, classes } = wordSign(word);
      if (stem !== 0) sign('word', stem);
      if (stem !== 0 && isLead) sign('lead', stem);
      for (const one of classes) sign('class', one, isLead);
    }
  }
  features.clear();
  for (const one of signs) features.add(900, one);
}

function groupSign(group: PeopleGroup): string {
  return `${group.class} ${group.countryCode !== null} ${group.quantity !== null}`;
}
