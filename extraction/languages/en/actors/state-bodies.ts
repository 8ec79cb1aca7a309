import type { Trace } from '../../../explain/trace.ts';
import type { Span } from '../../../types.ts';
import type { NameTable } from '../names/name-table.ts';
import { isBareOrgan, organKey, organStart } from '../names/organ-name.ts';
import { isPossessive } from '../names/word-class.ts';
import type { Organ } from '../positions/organ.ts';
import { addMention, type Draft, draftOf, type Source } from './draft.ts';
import { countryBehind, describesNext } from './noun-after.ts';

/** How far back the subject of a sentence is looked for, in tokens. */
const MAX_CLAUSE = 40;

const OWNERS = new Set(['COUNTRY', 'DEMONYM', 'CAPITAL']);

/**
 * The organs of states that a report writes small: 'Norway's interior ministry', 'the Norwegian
 * army', and 'the interior ministry' of the country that the report is about.
 */
export class StateBodies {
  readonly sources: Source[] = [];
  private readonly bodies: Map<string, Draft>;
  /** By the words of the name, whoever owns it. */
  private readonly last = new Map<string, Draft>();

  /** `known` are the bodies that the report names with capitals. */
  constructor(
    private readonly table: NameTable,
    private readonly known: readonly Draft[],
    private readonly home: string | null,
    private readonly trace?: Trace,
  ) {
    this.bodies = new Map(known.map((draft) => [organKey(draft.countryCode, draft.name), draft]));
  }

  /** Reads all that is not part of another name or title; returns the bodies that are new. */
  read(isTaken: (span: Span) => boolean): Draft[] {
    for (let i = 0; i < this.table.tokens.length; i++) {
      const first = organStart(this.table, i);
      if (first === null || describesNext(this.table, i)) continue;
      const start = this.table.tokens[first]!.start;
      const span = { start: this.startWithDemonym(first) ?? start, end: this.table.tokens[i]!.end };
      if (!isTaken({ ...span, start })) this.add({ first, last: i }, span);
    }
    const known = new Set(this.known);
    return [...new Set(this.bodies.values())].filter((draft) => !known.has(draft));
  }

  private add(organ: Organ, span: Span): void {
    const draft = this.bodyOf(organ);
    if (!draft) return;
    if (draft.mentions.length === 0) {
      this.trace?.because(draft, 'words for an organ of a state', span);
    }
    addMention(draft, this.table.body, span, 'NOMINAL');
    this.sources.push({ head: span, actor: draft, ...span });
  }

  private bodyOf({ first, last }: Organ): Draft | null {
    const { body, tokens } = this.table;
    const name = body.slice(tokens[first]!.start, tokens[last]!.end);
    const words = organKey(null, name);
    const owner = this.ownerCode(first) ?? countryBehind(this.table, last);
    const previous = owner === null ? this.last.get(words) : undefined;
    if (previous) return previous;
    const isOurs = this.table.lower(first - 1) === 'the' && !isBareOrgan(name);
    const code = owner ?? (isOurs ? this.home : null);
    if (code === null) return null;
    const key = organKey(code, name);
    const draft = this.bodies.get(key) ?? draftOf('ORGANIZATION', name, code);
    this.bodies.set(key, draft);
    this.last.set(words, draft);
    return draft;
  }

  private ownerCode(first: number): string | null {
    if (this.table.lower(first - 1) === 'its') return this.subjectCode(first);
    const isOwned = isPossessive(this.table.tokens[first - 1]);
    const owner = this.table.endingAt(isOwned ? first - 2 : first - 1);
    if (!owner || !OWNERS.has(owner.kind)) return null;
    return isOwned || owner.kind === 'DEMONYM' ? owner.countryCode : null;
  }

  /** The country that the sentence is about: 'Norway freed ten, its foreign ministry said.' */
  private subjectCode(before: number): string | null {
    let code: string | null = null;
    for (let i = before - 1; i >= Math.max(0, before - MAX_CLAUSE); i--) {
      if (/^[.!?]$/.test(this.table.lower(i))) return code;
      const name = this.table.startingAt(i);
      if (name?.kind === 'COUNTRY') code = name.countryCode;
    }
    return code;
  }

  private startWithDemonym(first: number): number | null {
    const owner = this.table.endingAt(first - 1);
    return owner?.kind === 'DEMONYM' ? owner.start : null;
  }
}
