/** What is wrong in a schema that is to join the graph, or should be known of it, and the fix. */
export interface Finding {
  /** An error keeps the schema out of the graph. */
  level: 'error' | 'warning';
  /** The code of the composition, or of the rule that found it. */
  code: string;
  /** Where: `Type.field`, or a message of the composition. */
  what: string;
  /** Why the graph cannot take it as it is, or what would follow. */
  why: string;
  /** What to write instead. */
  fix: string;
}

/** A finding in a few lines. */
export function findingText({ level, code, what, why, fix }: Finding): string {
  const indent = (text: string) => text.trim().replaceAll('\n', '\n    ');
  return [`${level}: ${code}`, indent(what), `why: ${indent(why)}`, `fix: ${indent(fix)}`].join(
    '\n    ',
  );
}
