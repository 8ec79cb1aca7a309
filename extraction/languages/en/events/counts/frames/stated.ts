import { type Figure, type FigureWords, isAlone, wordsBefore } from './frame.ts';

/** How far, in words, a verb of stating may stand from its figure. */
const MAX_REACH_WORDS = 14;

/** What links a verb of stating, or a noun such as 'number', to the figure. */
const VERBS: readonly (readonly [verb: RegExp, links: RegExp])[] = [
  [/^(?:puts?|putting|set|sets|estimates?|estimated|fix|fixes|fixed)$/, /^at$/],
  [
    /^(?:gave|gives?|given|names?|named|cites?|cited|quotes?|quoted|listed|confirmed)$/,
    /^(?:as|of|:)$/,
  ],
  [/^(?:spoke|speaks?|spoken|speaking|tells?|told|talked|talks?|knows?|knew)$/, /^of$/],
  [/^(?:stops?|stopped|arrives?|arrived|stands?|stood)$/, /^at$/],
  [/^(?:comes?|came|gets?|got)$/, /^to$/],
];
const NUMBER = /^(?:number|numbers|figure|figures|total|count|counts|tally|tallies|toll|sum|size)$/;
const LINKS_OF_NUMBER = /^(?:at|is|was|as|to|of|were|reached|reaches|remains|stands|:|,)$/;
/** Verbs that take the figure as their object. */
const COUNTS =
  /^(?:counts?|counted|counting|tallied|lists?|listed|recorded|records?|registered|names?|named|cites?|cited|mentions?|mentioned|reports?|reported|confirms?|confirmed|claims?|claimed|acknowledged|acknowledges|admitted|admits|gives?|gave|sees?|saw|has)$/;
const OF_OTHERS =
  /^(?:killed|dead|deaths|casualties|wounded|missing|held|holds|captured|captive|mediations?|efforts|attacks?|parcels|letters|votes|seats|still|never|remain|remaining|detained|imprisoned|languish)$/;

/** Whether a figure is stated: 'put the number at 40', 'spoke of 40', 'counted 40 sailors'. */
export function isStated(input: FigureWords, figure: Figure): boolean {
  const { words } = input;
  const { quantity, group } = figure;
  if (!group && !isAlone(input, figure)) return false;
  const before = wordsBefore(input, quantity.first, MAX_REACH_WORDS);
  const around = [...before, ...words.slice(figure.end, figure.end + 6)];
  if (around.some(({ lower }) => OF_OTHERS.test(lower))) return false;
  const link = words[quantity.first - 1]?.text.toLowerCase() ?? '';
  const linked = before.some(
    ({ lower, at }) =>
      (VERBS.some(([verb, links]) => verb.test(lower) && links.test(link)) &&
        (link !== 'at' || isOfFigure(input, at, quantity.first))) ||
      (NUMBER.test(lower) && LINKS_OF_NUMBER.test(link)),
  );
  return linked || isCounted(input, figure) || isBack(input, figure);
}

/** 'put it at 40', 'put the freed Varnians at 40', but not 'put the letter on the table at 4' */
function isOfFigure({ words, groups }: FigureWords, verb: number, first: number): boolean {
  if (first - verb <= 2 || /^(?:it|this|that|them)$/.test(words[verb + 1]!.lower)) return true;
  return groups.some((group) => group.first > verb && group.end <= first);
}

/** 'counted 157 sailors', 'counted 157 sailors and three civilians', 'counted thirteen Varnians'. */
function isCounted(input: FigureWords, { quantity, group }: Figure): boolean {
  const before = wordsBefore(input, quantity.first, MAX_REACH_WORDS);
  const verb = before.findLast(({ lower }) => COUNTS.test(lower));
  if (!verb || (verb.lower === 'has' && group)) return false;
  const between = input.words.slice(verb.at + 1, quantity.first);
  if (between.length <= 2) return between.every(({ kind }) => kind !== 'MARK');
  const joined = between.some(({ lower }) => /^(?:and|plus)$/.test(lower));
  const other = input.quantities.some(({ first, end }) => first > verb.at && end < quantity.first);
  return joined && other && group !== null;
}

/** '41 of its men were back', '205 Varnians are home'. */
function isBack({ words }: FigureWords, { end }: Figure): boolean {
  const at = /^(?:now|all|already|safely|again|also)$/.test(words[end + 1]?.lower ?? '')
    ? end + 2
    : end + 1;
  const home = words[words[at]?.lower === 'at' ? at + 1 : at];
  return (
    /^(?:are|were|is|was|be|been)$/.test(words[end]?.lower ?? '') &&
    /^(?:back|home|free)$/.test(home?.lower ?? '')
  );
}
