/** The canonical BCP 47 tag of what a page or feed declares: 'en_gb' is 'en-GB'; null for no tag. */
export function canonicalTag(declared: string | null | undefined): string | null {
  const tag = declared?.trim().replaceAll('_', '-') ?? '';
  if (tag.length > 40 || !/^[a-z]{2,3}(?:-|$)/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
