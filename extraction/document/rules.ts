/** What a text says of itself in the words of its language; null or empty where it says nothing. */
export interface DocumentRules {
  /** The ISO 8601 instant of its date line or dateline. */
  publishedAtOf(body: string): string | null;
  /** Its writers' names. */
  bylineOf(body: string): string[];
  /** The publisher or agency whose report it passes on. */
  creditOf(body: string): string | null;
}
