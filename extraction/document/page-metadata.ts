/** What a page says of itself in its metadata; null or empty where it says nothing. */
export interface PageMetadata {
  headline: string | null;
  publisher: string | null;
  /** ISO 8601 instant. */
  publishedAt: string | null;
  byline: string[];
  url: string | null;
  /** As it is declared; perhaps no valid tag. */
  language: string | null;
  /** The whole text, where the page gives it in its metadata. */
  articleBody: string | null;
}

/** A page that says nothing of itself. */
export const NO_METADATA: PageMetadata = {
  headline: null,
  publisher: null,
  publishedAt: null,
  byline: [],
  url: null,
  language: null,
  articleBody: null,
};

/** What `first` says, and what it leaves out as `second` says it. */
export function mergeMetadata(first: PageMetadata, second: PageMetadata): PageMetadata {
  return {
    headline: first.headline ?? second.headline,
    publisher: first.publisher ?? second.publisher,
    publishedAt: first.publishedAt ?? second.publishedAt,
    byline: first.byline.length > 0 ? first.byline : second.byline,
    url: first.url ?? second.url,
    language: first.language ?? second.language,
    articleBody: first.articleBody ?? second.articleBody,
  };
}
