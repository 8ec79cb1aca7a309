import { Features } from '../../../../learning/features.ts';
import { scoreOf, type WeightTable } from '../../../../learning/weight-table.ts';
import type { EventDraft } from '../drafts/event-draft.ts';
import { linkFacts } from './link-facts.ts';
import {
  LINK_BITS,
  type LinkedCluster,
  type LinkedDraft,
  type LinkOption,
  type LinkState,
  linkFeatures,
  linkOptions,
} from './link-features.ts';

/**
 * Puts drafts, in the order of the text, to the events that they tell of: each to none, to a new one
 * or to one that came up before, whichever scores best (mention ranking: Denis and Baldridge, EMNLP
 * 2008).
 */
export function linkDrafts(
  drafts: readonly EventDraft[],
  published: string | null,
  table: WeightTable,
): LinkedCluster[] {
  const state: LinkState = { clusters: [], last: null };
  const features = new Features(LINK_BITS);
  for (const draft of drafts) {
    const own = { draft, facts: linkFacts(draft, published) };
    let best: LinkOption = 'NONE';
    let most = Number.NEGATIVE_INFINITY;
    for (const option of linkOptions(own, state)) {
      linkFeatures(features, option, own, state, published);
      const score = scoreOf(table, features.rows, features.count);
      if (score > most) [best, most] = [option, score];
    }
    putTo(best, own, state);
  }
  return state.clusters;
}

/** Takes a draft up where an option says. */
export function putTo(option: LinkOption, { draft, facts }: LinkedDraft, state: LinkState): void {
  if (option === 'NONE') return;
  if (option === 'NEW') {
    state.last = { kind: draft.trigger.kind, drafts: [draft], facts: [facts] };
    state.clusters.push(state.last);
    return;
  }
  option.drafts.push(draft);
  option.facts.push(facts);
  state.last = option;
}
