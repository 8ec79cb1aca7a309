/** A short report of our own with what a reader would say of its people, bodies and quotes. */
export interface MiniReport {
  text: string;
  /** Kind, name and country, then each position with its body and country; '-' where none is given. */
  actors: string[];
  /** Kind, speaker and words. */
  quotes: string[];
}
