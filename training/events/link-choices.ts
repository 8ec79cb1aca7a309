import { putTo } from '../../extraction/languages/en/events/grouping/link-drafts.ts';
import { linkFacts } from '../../extraction/languages/en/events/grouping/link-facts.ts';
import {
  LINK_BITS,
  type LinkOption,
  type LinkState,
  linkFeatures,
  linkOptions,
} from '../../extraction/languages/en/events/grouping/link-features.ts';
import { Features } from '../../extraction/learning/features.ts';
import type { Choice } from '../choice-learner.ts';
import type { AnnotatedScene } from './annotated-scene.ts';

/** What should have been made of each draft of a report, with the drafts before put right. */
export function linkChoices({ drafts, told, published }: AnnotatedScene): Choice[] {
  const features = new Features(LINK_BITS);
  const state: LinkState = { clusters: [], last: null };
  const known = new Map<number, LinkOption>();
  return drafts.map((draft, i) => {
    const own = { draft, facts: linkFacts(draft, published) };
    const options = linkOptions(own, state);
    const event = told[i]!;
    const right = event < 0 ? 'NONE' : (known.get(event) ?? 'NEW');
    const rows = options.map((option) => {
      linkFeatures(features, option, own, state, published);
      return features.rows.slice(0, features.count);
    });
    putTo(right, own, state);
    if (right === 'NEW' && state.last) known.set(event, state.last);
    return { options: rows, right: options.indexOf(right) };
  });
}
