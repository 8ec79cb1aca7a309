/**
 * Bytes and feeds in, articles out: an entry beside `index.ts`, so that those who only read texts and
 * pages do not load the parsers of feeds and charsets.
 */
export { type DecodeOptions, decodeText } from './document/decode.ts';
export { InputError, type InputErrorCode } from './document/input-error.ts';
export { formatOf, readSource, type Source, type SourceFormat } from './document/source.ts';
