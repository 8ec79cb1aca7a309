import type { SideKind } from '../../../../gazetteer/institutions.ts';
import type { Span } from '../../../types.ts';

/**
 * What a name in the text stands for. CAPITAL and SEAT (a palace or office of state) may act for
 * their country; a DEMONYM is its adjective or people.
 */
export type NameKind =
  | 'PERSON'
  | 'ORGANIZATION'
  | 'COUNTRY'
  | 'DEMONYM'
  | 'CAPITAL'
  | 'SEAT'
  | 'CITY'
  | 'REGION'
  | 'SITE'
  | 'OTHER';

/** A name where it stands: tokens `first` to `last`, inclusive. */
export interface NameSpan extends Span {
  first: number;
  last: number;
  kind: NameKind;
  /** The gazetteer's form where it is listed there, else the words of the text. */
  name: string;
  /** ISO 3166-1 alpha-2. */
  countryCode: string | null;
  /** Whether the gazetteer lists it. */
  known: boolean;
  /** What kind of side of its own it names, where it names one that is no listed state. */
  side?: SideKind | undefined;
}
