/**
 * True for a document that surely changes nothing, so that it may be sent twice. One that only
 * mentions a mutation is taken for one: to be wrong that way costs a retry and no more.
 */
export function isQuery(document: string): boolean {
  return /^\s*(?:query\b|\{)/.test(document) && !/\bmutation\b/.test(document);
}
