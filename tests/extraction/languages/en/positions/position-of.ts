import { readText } from '../../../../support/read-text.ts';

/** Title, organization, country, former of the first position of the person named Orlo Venn. */
export function positionOf(text: string) {
  const person = readText(text).actors.find(({ name }) => name === 'Orlo Venn');
  const position = person?.positions[0];
  if (!position) return null;
  const { title, organization, countryCode, former } = position;
  return [title, organization, countryCode, ...(former ? ['former'] : [])];
}
