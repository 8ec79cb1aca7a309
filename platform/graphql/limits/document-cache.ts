import type { MeasuredDocument } from './read-document.ts';

/** The text of all documents that are remembered, in UTF-16 units; a parsed one takes about 30 times that. */
const MAX_UNITS = 1_000_000;

/** Documents that are valid, with their figures; the one that was not asked for longest goes first. */
export class DocumentCache {
  private readonly documents = new Map<string, MeasuredDocument>();
  private units = 0;

  /** The document of a text; undefined where it is not remembered. */
  get(query: string): MeasuredDocument | undefined {
    const found = this.documents.get(query);
    if (!found) return undefined;
    this.documents.delete(query);
    this.documents.set(query, found);
    return found;
  }

  /** Remembers a document, and forgets others where there is no room. */
  set(query: string, document: MeasuredDocument): void {
    if (query.length > MAX_UNITS || this.documents.has(query)) return;
    this.documents.set(query, document);
    this.units += query.length;
    for (const oldest of this.documents.keys()) {
      if (this.units <= MAX_UNITS) break;
      this.documents.delete(oldest);
      this.units -= oldest.length;
    }
  }
}
