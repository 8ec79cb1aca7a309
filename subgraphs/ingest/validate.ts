import { markupFault } from '../../extraction/index.ts';
import { ArticleFormat, type ArticleInput } from './article-input.ts';
import { canonicalUrl } from './canonical-url.ts';
import type { InputProblem } from './ingest-result.ts';

const MAX_BODY_BYTES = 2_000_000;
const MAX_NAME = 500;
const MAX_WRITERS = 50;
const CLOCK_SKEW_MS = 60_000;

/** The most characters in a thousand that text may have of those that only binary data has many of. */
const BINARY_PER_THOUSAND = 20;

/** Control characters that no text has, and the mark of bytes that could not be decoded. */
function isBinary(code: number): boolean {
  const isTextControl = code === 9 || code === 10 || code === 12 || code === 13;
  return (code < 32 && !isTextControl) || code === 0x7f || code === 0xfffd;
}

function looksBinary(body: string): boolean {
  let strange = 0;
  for (let at = 0; at < body.length; at++) {
    const code = body.charCodeAt(at);
    if (code === 0) return true;
    if (isBinary(code)) strange++;
  }
  return strange * 1000 > body.length * BINARY_PER_THOUSAND;
}

function bodyProblem({ body, format }: ArticleInput): string | null {
  const bytes = Buffer.byteLength(body, 'utf8');
  if (bytes > MAX_BODY_BYTES) {
    return `The body has at most ${MAX_BODY_BYTES} bytes of UTF-8; it has ${bytes}.`;
  }
  if (body.trim() === '') return 'The body is the text of the article; it is empty.';
  if (!body.isWellFormed() || looksBinary(body))
    return 'The body is text; it holds bytes that no text has.';
  const fault = format === ArticleFormat.HTML ? markupFault(body, 'HTML') : null;
  return fault && `The page is not read: ${fault} (MARKUP_REFUSED).`;
}

function languageProblem(language: string): string | null {
  try {
    Intl.getCanonicalLocales(language);
    return null;
  } catch {
    return `A language is a BCP 47 tag such as en; got '${language.slice(0, 40)}'.`;
  }
}

function nameProblem(value: string): string | null {
  if (!value.isWellFormed() || value.includes('\0')) return 'A name is text; it holds other bytes.';
  if (value.length <= MAX_NAME) return null;
  return `At most ${MAX_NAME} characters are read; it has ${value.length}.`;
}

function bylineProblem(byline: string[]): string | null {
  if (byline.length <= MAX_WRITERS) return byline.map(nameProblem).find(Boolean) ?? null;
  return `At most ${MAX_WRITERS} writers are read; it has ${byline.length}.`;
}

/** Everything that is wrong with an input; empty where it can be read. `now` is in milliseconds. */
export function problemsOf(input: ArticleInput, now: number): InputProblem[] {
  const { url, publishedAt, language, headline, publisher, byline } = input;
  const isFuture = publishedAt != null && Date.parse(publishedAt) > now + CLOCK_SKEW_MS;
  const messages: [string, string | null][] = [
    ['body', bodyProblem(input)],
    [
      'url',
      url != null && canonicalUrl(url) === null
        ? `An address is http(s), of at most 2,048 characters; got '${url.slice(0, 80)}'.`
        : null,
    ],
    [
      'publishedAt',
      isFuture ? `An article is published before it is read; got ${publishedAt}.` : null,
    ],
    ['language', language == null ? null : languageProblem(language)],
    ['headline', headline == null ? null : nameProblem(headline)],
    ['publisher', publisher == null ? null : nameProblem(publisher)],
    ['byline', byline == null ? null : bylineProblem(byline)],
  ];
  return messages.flatMap(([path, message]) => (message === null ? [] : { path, message }));
}
