import type { PolnearArticle } from '../../evaluation/index.ts';
import { tagCues } from '../../extraction/languages/en/attribution/cue-tagger.ts';
import type { AttributionModels } from '../../extraction/languages/en/attribution/models.ts';
import { type Example, exampleOf } from './example.ts';
import { headsOf } from './heads.ts';
import { trainClauses } from './train-clauses.ts';
import { trainCues } from './train-cues.ts';
import { trainSpeech } from './train-speech.ts';

/** In how many parts the articles are cut, so that no cue is tagged by a model that has seen it. */
const FOLDS = 4;

/**
 * Trains the models that find attributions; `onStep` is told what is done next. The second model
 * learns from the first one's answers on articles that it was not trained on.
 */
export function trainAttributions(
  articles: readonly PolnearArticle[],
  onStep: (step: string) => void,
): AttributionModels {
  onStep('parts of speech');
  const speech = trainSpeech(articles.map(({ text }) => text));
  onStep('reading the articles');
  const examples = articles.map((article) => exampleOf(article, speech));
  const heads = headsOf(examples);
  onStep('cues, by folds');
  const cues = tagByFolds(examples, heads);
  onStep('cues');
  const cue = trainCues(examples, heads);
  onStep('contents and sources');
  const clauses = trainClauses(examples, heads, cues, () => onStep('contents and sources'));
  return { speech, cue, ...clauses };
}

function tagByFolds(examples: readonly Example[], heads: readonly number[][]): Float64Array[] {
  const tagged: Float64Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isIn = (_: unknown, i: number) => i % FOLDS !== fold;
    const table = trainCues(examples.filter(isIn), heads.filter(isIn));
    for (let i = fold; i < examples.length; i += FOLDS) {
      tagged[i] = tagCues(examples[i]!.words, examples[i]!.tokens, table);
    }
  }
  return tagged;
}
