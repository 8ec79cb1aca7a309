/** What a credited publisher's name is made of: 'The Orrin Gazette', 'Radio 4 News'. */
const NAME = String.raw`((?:[Tt]he )?[\p{Lu}\p{N}][\p{L}\p{N}&'’.-]{0,40}(?: (?:of|the|and|&|de|[\p{Lu}\p{N}][\p{L}\p{N}&'’.-]{0,40})){0,6})`;

const LEADS = [
  /** 'This report is based on original reporting from Orrin Gazette.' */
  '[Bb]ased on (?:original |earlier |the )?(?:reporting|reports?|a report|an article|articles?|a story|material|information) (?:from|by|in|of)',
  /** 'The story was first reported by Orrin Gazette.' */
  '(?:[Ff]irst|[Oo]riginally|[Ii]nitially|[Pp]reviously) (?:reported|published|appeared|broadcast|posted) (?:by|in|on|at)',
  /** 'This article was republished from Orrin Gazette.' */
  '(?:[Rr]epublished|[Rr]eprinted|[Aa]dapted|[Tt]ranslated) (?:with permission )?(?:from|by permission of)',
  /** 'Original reporting by Orrin Gazette.' */
  '[Oo]riginal (?:reporting|story|article|report):? (?:by|from|in|on)',
  /** 'Source: Orrin Gazette' */
  '(?:^|\\n)(?:[Ss]ources?|[Vv]ia|[Cc]redit):',
];
const CREDITS = LEADS.map(
  (lead) => new RegExp(`${lead} ${NAME}`.replaceAll(' ', '[ \\u00a0]'), 'u'),
);

/** 'KYIV (Orrin News Agency) — Envoys met …' */
const AGENCY = /^[^\n(]{0,60}\(([\p{Lu}][\p{L} .-]{1,40})\) ?[—–-]/u;

const BYLINE =
  /^(?:[Bb]y|BY|(?:[Ww]ords|[Ss]tory|[Ww]ritten|[Rr]eporting|[Ee]dited|[Aa]dditional reporting) by) \p{Lu}/u;

/** Longest start and end of a body in which a credit is looked for, in UTF-16 units. */
const EDGE_UNITS = 3_000;

/** The publisher whose original reporting the text credits, else null. */
export function creditOf(body: string): string | null {
  const edges =
    body.length <= 2 * EDGE_UNITS
      ? body
      : `${body.slice(0, EDGE_UNITS)}\n${body.slice(-EDGE_UNITS)}`;
  for (const credit of CREDITS) {
    const name = credit.exec(edges)?.[1];
    if (name) return withoutFinalStop(name);
  }
  return null;
}

/** The agency that signs the dateline of the first prose: 'VELM (Orrin News) — …', else null. */
export function agencyOf(body: string): string | null {
  const lines = body
    .slice(0, EDGE_UNITS)
    .split(/[\n\r\u2028\u2029]/)
    .slice(0, 12);
  for (const line of lines) {
    const name = AGENCY.exec(line.trimStart())?.[1];
    if (name) return name;
  }
  return null;
}

/** Whether a paragraph only says who wrote or published the report. */
export function isCreditLine(text: string): boolean {
  if (text.length > 200) return false;
  if (BYLINE.test(text)) return text.length < 100 && !/\bsaid\b/.test(text);
  return CREDITS.some((credit) => {
    const found = credit.exec(text);
    return found !== null && found.index < 60 && text.length - found.index - found[0].length < 40;
  });
}

function withoutFinalStop(name: string): string {
  let end = name.length;
  while (/[.,'’-]/.test(name[end - 1] ?? '')) end--;
  return name.slice(0, end);
}
