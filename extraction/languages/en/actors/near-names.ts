/** Shorter surnames are too often one letter from another. */
const MIN_LETTERS = 5;

/**
 * Surnames found again where one letter is missing, doubled or another: 'Maurer' as 'Mauer'. Two
 * names are near where leaving out at most one letter of each makes them equal (the symmetric
 * deletion of spelling correctors). 'Venkov' and 'Venkova' are two people's.
 */
export class NearNames<Bearer> {
  private readonly byForm = new Map<string, { surname: string; bearer: Bearer }>();

  /** Keeps the first bearer of each form. */
  add(surname: string, bearer: Bearer): void {
    for (const form of formsOf(surname)) {
      if (!this.byForm.has(form)) this.byForm.set(form, { surname, bearer });
    }
  }

  /** Who bears a surname that is near this one. */
  get(surname: string): Bearer | undefined {
    for (const form of formsOf(surname)) {
      const near = this.byForm.get(form);
      if (near && !isFeminine(near.surname, surname)) return near.bearer;
    }
    return undefined;
  }
}

/** A surname and what is left of it without one of its letters; none of a short one. */
function formsOf(surname: string): string[] {
  if (surname.length < MIN_LETTERS || surname.length > MAX_LETTERS) return [];
  const forms = [surname];
  for (let i = 1; i < surname.length; i++) forms.push(surname.slice(0, i) + surname.slice(i + 1));
  return forms;
}

/** Longer ones are no surnames. */
const MAX_LETTERS = 30;

/** Whether the two differ by the ending of a wife's or daughter's name. */
function isFeminine(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long === `${short}a` || (a.slice(0, -1) === b.slice(0, -1) && /[ay]$/.test(a + b));
}
