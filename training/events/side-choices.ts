import { isSide } from '../../evaluation/index.ts';
import {
  sidedFigures,
  sideOptions,
} from '../../extraction/languages/en/events/counts/choose-sides.ts';
import {
  figureFacts,
  SIDE_BITS,
  type SidedBefore,
  type SidedFigure,
  type SideOption,
  sideFeatures,
} from '../../extraction/languages/en/events/counts/side-features.ts';
import { statusOfCluster } from '../../extraction/languages/en/events/grouping/cluster.ts';
import { groupDrafts } from '../../extraction/languages/en/events/grouping/group-drafts.ts';
import { placedCounts } from '../../extraction/languages/en/events/to-event.ts';
import { Features } from '../../extraction/learning/features.ts';
import type { WeightTable } from '../../extraction/learning/weight-table.ts';
import type { Choice } from '../choice-learner.ts';
import type { SidedScene } from './sided-scene.ts';

/** Which side each annotated figure of a report goes to, told apart as `links` tells events apart. */
export function sideChoices(scene: SidedScene, links: WeightTable): Choice[] {
  const { drafts, published, sides, parties, reading } = scene;
  return groupDrafts(drafts, published, links)
    .filter(({ kind }) => kind === 'EXCHANGE')
    .flatMap((cluster) => {
      const counts = placedCounts(cluster, statusOfCluster(cluster, published), { reading, sides });
      return choicesOf(sidedFigures(counts, sides, parties), scene);
    });
}

function choicesOf(figures: readonly SidedFigure[], scene: SidedScene): Choice[] {
  const features = new Features(SIDE_BITS);
  const before: SidedBefore[] = [];
  return figures.flatMap((figure) => {
    const facts = figureFacts(figure);
    const options = sideOptions(figure);
    const right = rightOption(figure, options, scene);
    const rows = options.map((option) => {
      sideFeatures(features, option, figure, facts, before);
      return features.rows.slice(0, features.count);
    });
    before.push({ figure, option: options[Math.max(0, right)]! });
    return right < 0 ? [] : [{ options: rows, right }];
  });
}

/** The index of the option that is annotated; -1 where the figure or its side is not. */
function rightOption(
  figure: SidedFigure,
  options: readonly SideOption[],
  { reading, receiversOf }: SidedScene,
): number {
  const receivers = receiversOf(figure);
  if (receivers === null) return -1;
  if (receivers.length === 0) return options.findIndex((option) => 'none' in option);
  if (receivers.length > 1) return options.findIndex((option) => 'both' in option);
  return options.findIndex((option) => {
    const actor = 'side' in option && reading.actors.find(({ key }) => key === option.side);
    return actor && isSide(actor, receivers[0]!);
  });
}
