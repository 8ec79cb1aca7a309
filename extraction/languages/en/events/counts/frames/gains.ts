import { type Figure, type FigureWords, isAlone } from './frame.ts';

const GETS =
  /^(?:gets?|got|gained|gains|took|takes|regained|recovered|obtained|secured|won|received|receives|has|had)$/;
const ASKS =
  /^(?:asks?|asked|asking|sought|seeks?|demands?|demanded|demanding|wants?|wanted|requested|requests?|insists?|insisted)$/;
/** The most words between the verb and its figure. */
const MAX_GAP_WORDS = 3;

/** Whether a side gets a figure: 'Orrin got 45', and after it 'Varnia 39', 'Varnia, 39'. */
export function isGot(input: FigureWords, figure: Figure): boolean {
  const { words } = input;
  const { quantity } = figure;
  const verb = words[quantity.first - 1]?.lower ?? '';
  if (GETS.test(verb)) {
    const held =
      /^ha[sd]$/.test(verb) && (figure.group !== null || words[quantity.end]?.lower !== 'for');
    return isAlone(input, figure) && !held;
  }
  return isGapped(input, figure, GETS);
}

/** Whether a side asks for a figure: 'Orrin asked for 800 people and Varnia for 200'. */
export function isAsked(input: FigureWords, figure: Figure): boolean {
  const { words } = input;
  const { quantity, group } = figure;
  if (!group && !isAlone(input, figure)) return false;
  for (let i = quantity.first - 1; i >= Math.max(0, quantity.first - MAX_GAP_WORDS); i--) {
    if (words[i]!.kind === 'MARK') return false;
    if (ASKS.test(words[i]!.lower))
      return !/^(?:had|first|originally|has)$/.test(words[i - 1]?.lower ?? '');
  }
  return words[quantity.first - 1]?.lower === 'for' && isGapped(input, figure, ASKS);
}

/** 'and Varnia 39' after 'Orrin got 45': the verb is left out. */
function isGapped(input: FigureWords, figure: Figure, verbs: RegExp): boolean {
  const { words, quantities } = input;
  const { quantity } = figure;
  const linked = /^(?:for|,)$/.test(words[quantity.first - 1]?.lower ?? '');
  const side = words[linked ? quantity.first - 2 : quantity.first - 1];
  if (!side?.capital) return false;
  const earlier = quantities.filter(({ end }) => end < quantity.first);
  return earlier.some(({ first }) =>
    words.slice(Math.max(0, first - 2), first).some(({ lower }) => verbs.test(lower)),
  );
}
