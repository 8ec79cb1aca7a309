import { indexBy, readRows } from './data.ts';

/** An agency, paper or broadcaster. */
export interface Publisher {
  name: string;
  otherNames: readonly string[];
  /** Without 'www.': 'reuters.com'. */
  domain: string;
  /** ISO 3166-1 alpha-2; null where it is not known. */
  countryCode: string | null;
}

/** Publishers whose name, domain or country a report may leave out. */
export const publishers = readRows<Publisher>('./publishers.json');

const byDomain = indexBy(publishers, (publisher) => [publisher.domain]);
const byName = indexBy(publishers, (publisher) =>
  [publisher.name, ...publisher.otherNames].map((name) => name.toLowerCase()),
);

/** The publisher of a name, in any case of letters. */
export function publisherByName(name: string): Publisher | undefined {
  return byName.get(name.trim().toLowerCase());
}

/** The publisher of a host name or of one that it is a part of: 'www.reuters.com'. */
export function publisherByHost(host: string): Publisher | undefined {
  const labels = host.toLowerCase().split('.').slice(-6);
  for (let i = 0; i < labels.length - 1; i++) {
    const publisher = byDomain.get(labels.slice(i).join('.'));
    if (publisher) return publisher;
  }
  return undefined;
}
