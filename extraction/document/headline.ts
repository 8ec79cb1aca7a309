const MAX_HEADLINE_UNITS = 250;

/** The first line of a text where it looks like a headline and more text follows, else null. */
export function headlineOf(body: string): string | null {
  const lead = body.slice(0, 4 * MAX_HEADLINE_UNITS).trimStart();
  const end = lead.search(/[\n\r\u2028\u2029]/);
  if (end < 0) return null;
  const line = lead.slice(0, end).trim();
  if (line === '' || line.length > MAX_HEADLINE_UNITS || /[.;,:]$/.test(line)) return null;
  return /\S/.test(lead.slice(end)) ? line : null;
}
