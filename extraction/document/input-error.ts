/** MARKUP_REFUSED: beyond `MARKUP_BOUNDS`. FEED_REFUSED: too many items. FEED_UNREADABLE: no feed. */
export type InputErrorCode = 'MARKUP_REFUSED' | 'FEED_REFUSED' | 'FEED_UNREADABLE';

/** An input that is not read, with what was expected and what came. */
export class InputError extends Error {
  constructor(
    readonly code: InputErrorCode,
    message: string,
  ) {
    super(`${message} (${code})`);
    this.name = 'InputError';
  }
}
