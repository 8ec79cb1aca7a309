import { describe, expect, test } from '@jest/globals';
import { checkArticle } from '../../../../subgraphs/sources/record/check-article.ts';
import { buildArticle, buildClaim, buildQuote, type Unreserved } from '../factories.ts';

const BODY = 'Sel said “no” to it.';
const check = (overrides: Partial<Unreserved>) =>
  checkArticle({
    ...buildArticle(BODY, overrides),
    id: 'art_x',
    originalId: null,
    retrievedAt: '2031-05-10T08:00:00.000Z',
  });
const many = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);
const mention = { start: 0, end: 3, actorId: 'act_sel', confidence: 1 };
const quote = buildQuote(BODY, ['no']);
const claim = buildClaim(BODY, 'clm_x', 'no');

describe('an article is refused for', () => {
  test.each([
    ['a hash that is not of its body', { contentHash: 'x' }, 'SHA-256'],
    ['an unpaired surrogate', { headline: 'a\ud83d' }, 'unpaired surrogates'],
    ['a NUL', { headline: 'a\0' }, 'NUL'],
    ['a long headline', { headline: 'x'.repeat(2_001) }, 'at most 2000; got 2001'],
    ['51 authors', { byline: many(51, 'A') }, 'at most 50; got 51'],
    ['a language in words', { language: '' }, 'language'],
    ['a long publisher', { publisher: { name: 'x'.repeat(501) } }, 'at most 500; got 501'],
    ['501 events', { eventIds: many(501, 'evt_x') }, 'at most 500; got 501'],
    ['an id in words', { eventIds: ['the exchange of last week, I think'] }, 'eventIds'],
    ['20,001 mentions', { mentions: many(20_001, mention) }, 'at most 20000'],
    ['too much confidence', { mentions: [{ ...mention, confidence: 1.5 }] }, '0 to 1; got 1.5'],
    ['no confidence', { mentions: [{ ...mention, confidence: Number.NaN }] }, '0 to 1'],
    ['5,001 quotes', { quotes: many(5_001, quote) }, 'at most 5000'],
    ['101 spans of a quote', { quotes: [{ ...quote, spans: many(101, mention) }] }, 'at most 100'],
    ['a long label', { quotes: [{ ...quote, speakerLabel: 'x'.repeat(501) }] }, 'at most 500'],
    ['5,001 claims', { claims: many(5_001, claim) }, 'at most 5000'],
    ['a claim without evidence', { claims: [{ ...claim, evidence: [] }] }, 'at least one span'],
    ['a claim of no quote', { quotes: [quote], claims: [{ ...claim, quote: 1 }] }, 'one of the 1'],
    ['a claim of a quote before', { claims: [{ ...claim, quote: -1 }] }, 'one of the 0'],
  ])('%s', (_what, overrides, fault) => {
    expect(() => check(overrides as Partial<Unreserved>)).toThrow(fault);
  });
});

test('an article is taken with all that is allowed', () => {
  const claims = [{ ...claim, quote: 0, confidence: 0 }];
  expect(() => check({ mentions: [mention], quotes: [quote], claims })).not.toThrow();
});
