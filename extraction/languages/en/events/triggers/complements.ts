import { wordSet } from '../text/phrases.ts';
import type { Word } from '../text/words.ts';

/** Whether the words at an index are what a verb must have beside it to tell of an exchange. */
export type Complement = (words: readonly Word[], at: number) => boolean;

/** 'brought … home', 'let … go': one of some words. */
export function oneOf(line: string): Complement {
  const among = wordSet(line);
  return (words, at) => among.has(words[at]!.lower);
}

/** Either of two complements. */
export function either(...complements: readonly Complement[]): Complement {
  return (words, at) => complements.some((one) => one(words, at));
}

const FRONTIER =
  /^(?:borders?|frontiers?|lines?|bridge|crossings?|checkpoints?|gates?|boundary|river|frontline)$/;
/** The most words between a preposition and the frontier: 'over the old iron bridge'. */
const MAX_FRONTIER_WORDS = 4;

/** 'escorted them to the border', 'walked through the gate', 'crossed into Orrin'. */
export const toFrontier: Complement = (words, at) => {
  if (!/^(?:across|over|through|to|at|via)$/.test(words[at]!.lower)) return false;
  for (const { lower, kind } of words.slice(at + 1, at + 1 + MAX_FRONTIER_WORDS)) {
    if (kind === 'MARK') return false;
    if (FRONTIER.test(lower)) return true;
  }
  return false;
};

/** 'put them on a plane', 'left aboard buses'. */
export const aboard: Complement = (words, at) =>
  /^(?:on|onto|aboard)$/.test(words[at]!.lower) &&
  words
    .slice(at + 1, at + 3)
    .some(({ lower }) =>
      /^(?:planes?|buse?s?|flights?|trains?|helicopters?|boats?|aircraft)$/.test(lower),
    );

/** 'flown to Orrin', 'landed at the airport', 'crossed into Varnian territory'. */
export const toPlace: Complement = (words, at) => {
  if (!/^(?:to|in|at|into)$/.test(words[at]!.lower)) return false;
  const [next, second] = words.slice(at + 1, at + 3);
  if (/^(?:the|an?|their|its)$/.test(next?.lower ?? '')) {
    return second?.capital === true || /^(?:capital|airport|air|airbase|base)$/.test(second!.lower);
  }
  return next?.capital === true;
};

/** 'reunited with their families', 'returned to relatives'. */
export const toFamily: Complement = (words, at) =>
  /^(?:with|to|into)$/.test(words[at]!.lower) &&
  words
    .slice(at + 1, at + 4)
    .some(({ lower }) => /^(?:famil(?:y|ies)|relatives|kin|(?:wife|wives)|parents)$/.test(lower));

/** 'walked out of a camp', 'left captivity', 'emerged from detention'. */
export const outOfCaptivity = oneOf('captivity freedom liberty');
