import { hashText } from '../../../../learning/hash.ts';
import { remembered } from '../../../../text/remembered.ts';
import { personClass } from '../people/person-nouns.ts';
import { CUES } from '../status/cues.ts';
import { phraseAt, wordSet } from '../text/phrases.ts';
import type { Word } from '../text/words.ts';
import { isAccordNoun } from '../triggers/agreement-triggers.ts';
import { isExchangeNoun } from '../triggers/exchange-nouns.ts';
import { EXCHANGE_VERBS } from '../triggers/exchange-verbs.ts';
import { DELEGATES, MEETINGS, TALK_VERBS, TALKS } from '../triggers/talks-words.ts';

/** What the model knows of a word, whoever it names. */
export interface WordSign {
  /** Hash of the small word; 0 for names, numbers and marks. */
  word: number;
  /** Hash of its first letters, shared by its forms; 0 as above. */
  stem: number;
  /** What stands for the word beside others: itself, or that it is a name, a number or a mark. */
  symbol: number;
  /** The classes of words that it belongs to. */
  classes: readonly number[];
  /** Whether it may stand for an event, so that its sentence is looked at. */
  tells: boolean;
}

const CLASSES: readonly (readonly [name: string, words: ReadonlySet<string>])[] = [
  ['denies', wordSet("no not never n't without neither nor none cannot denied denies deny")],
  ['may', wordSet('may might could would should can must if unless whether')],
  ['will', wordSet('will shall next upcoming due expected planned scheduled plan plans')],
  ['past', wordSet('was were had did been')],
  ['now', wordSet('is are has have being be')],
  ['says', wordSet('said says told added announced confirmed stated reported according wrote')],
  ['wants', wordSet('want wants wanted demand demands demanded ask asked urge urged call calls')],
  [
    'any',
    wordSet('every any each such often usually regular frequent many several all always past'),
  ],
  ['the', wordSet('the this that these those its their his her')],
  ['a', wordSet('a an one another first second third new latest fresh')],
  [
    'conflict',
    wordSet(
      'war ceasefire truce peace fighting front frontline troops army rebels rebel militants ' +
        'insurgents hostilities invasion conflict offensive armed military border guerrillas',
    ),
  ],
  [
    'held',
    wordSet(
      'held captured seized detained jailed imprisoned abducted kidnapped arrested captivity ' +
        'custody prison jail detention cell camp arrest captors hostage missing fallen',
    ),
  ],
  [
    'other',
    wordSet(
      'students market bank shares stock trade currency players club team season film museum ' +
        'school university patients hospital wage union court company loan tax budget',
    ),
  ],
];

const NONE: readonly number[] = [];

function classesOf(lower: string): number[] {
  const classes = CLASSES.filter(([, words]) => words.has(lower)).map(([name]) => name);
  for (const { act, form, of } of EXCHANGE_VERBS.get(lower) ?? []) {
    classes.push(`verb ${act}`, `verb ${form}`, `verb of ${of}`);
  }
  if (isExchangeNoun(lower)) classes.push('exchange');
  if (TALKS.has(lower)) classes.push('talks');
  if (MEETINGS.has(lower)) classes.push('meeting');
  if (TALK_VERBS.has(lower)) classes.push('meets');
  if (DELEGATES.has(lower)) classes.push('delegates');
  if (isAccordNoun(lower)) classes.push('accord');
  const people = personClass(lower);
  if (people) classes.push(`people ${people}`);
  const word = { lower } as Word;
  const cue = phraseAt([word], 0, CUES)?.value;
  if (cue) classes.push(`cue ${cue}`);
  return [...new Set(classes)].map(hashText);
}

/** How many letters the forms of a word share: 'release', 'releases', 'releasing'. */
const STEM_LETTERS = 5;

const NAME = hashText('<name>');
const NUMBER = hashText('<number>');

const signOf = remembered((lower: string): WordSign => {
  const word = hashText(lower);
  const classes = classesOf(lower);
  const tells =
    EXCHANGE_VERBS.has(lower) ||
    isExchangeNoun(lower) ||
    TALKS.has(lower) ||
    MEETINGS.has(lower) ||
    TALK_VERBS.has(lower) ||
    isAccordNoun(lower) ||
    /^(?:CAPTIVE|BODY)$/.test(personClass(lower) ?? '');
  return { word, stem: hashText(lower.slice(0, STEM_LETTERS)), symbol: word, classes, tells };
});

/** The sign of a word; names and numbers are all one, so that none is learnt by heart. */
export function wordSign({ kind, lower, capital, text }: Word): WordSign {
  if (kind === 'NUMBER') return NUMBER_SIGN;
  if (kind === 'MARK') return markSignOf(text);
  return capital ? capitalSignOf(lower) : signOf(lower);
}

const markSignOf = remembered(
  (text): WordSign => ({ word: 0, stem: 0, symbol: hashText(text), classes: NONE, tells: false }),
);
const capitalSignOf = remembered((lower): WordSign => {
  const { classes, tells } = signOf(lower);
  return { word: 0, stem: 0, symbol: NAME, classes, tells: tells && classes.length > 0 };
});
const NUMBER_SIGN: WordSign = {
  word: 0,
  stem: 0,
  symbol: NUMBER,
  classes: [hashText('number')],
  tells: false,
};
