import { InvalidArgumentError } from 'commander';

/** Reads an option that is a count. Throws an InvalidArgumentError for anything but a whole number above 0. */
export function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('expected a whole number above 0');
}
