import { type EntityManager, In } from 'typeorm';
import { insertRows } from '../../../platform/database/rows.ts';
import { searchWords } from '../../../platform/database/word-search.ts';
import { newId } from '../../../platform/ids.ts';
import { cut, nameKey } from '../../../platform/text/fold.ts';
import { Actor } from '../actor.ts';
import { ActorKind } from '../actor-kind.ts';
import { Country } from '../country.ts';
import { ExternalId } from '../external-id.ts';
import { Identity } from '../identity.ts';
import { Name } from '../name.ts';
import { NameWord } from '../name-word.ts';
import { Official } from '../official.ts';
import { Organization } from '../organization.ts';
import { Person } from '../person.ts';
import { externalIdsOf, isTelling, mentionKey } from './mention-keys.ts';
import type { ActorInput } from './record-actors-input.ts';

const CLASSES = {
  OFFICIAL: Official,
  PERSON: Person,
  ORGANIZATION: Organization,
  COUNTRY: Country,
};

/** The longest form of a name that is kept, in characters. */
const MAX_NAME = 500;

/** The most forms of one actor's name that are kept. */
const MAX_NAMES = 50;

/** Gathers what a batch of mentions adds to the actors, and writes it at the end in a fixed order. */
export class ActorWriter {
  private readonly created = new Map<string, { actor: Actor; identityKey: string }>();
  private readonly changed = new Map<string, Actor>();
  private readonly names = new Map<string, Name>();
  private readonly words = new Map<string, NameWord>();
  private readonly externalIds = new Map<string, ExternalId>();

  private constructor(
    private readonly manager: EntityManager,
    private readonly known: {
      names: Map<string, Set<string>>;
      externalIds: Set<string>;
    },
  ) {}

  /** A writer that knows what is there already of these actors, and which external ids are taken. */
  static async open(
    manager: EntityManager,
    actors: Actor[],
    externalIds: Set<string>,
  ): Promise<ActorWriter> {
    const actorId = In([...new Set(actors.map((actor) => actor.id))]);
    const names = await manager.findBy(Name, { actorId });
    const namesOf = new Map<string, Set<string>>();
    for (const name of names) {
      namesOf.set(name.actorId, (namesOf.get(name.actorId) ?? new Set()).add(name.nameKey));
    }
    return new ActorWriter(manager, { names: namesOf, externalIds });
  }

  /** A new actor for mentions that none of the `namesakes` fits. */
  create(input: ActorInput, countryId: string | null, namesakes: number): Actor {
    const isCountry = input.kind === ActorKind.COUNTRY;
    const actor = this.manager.create(CLASSES[input.kind] as typeof Person, {
      id: newId('act'),
      kind: input.kind,
      name: cut(input.name, MAX_NAME),
      nameKey: nameKey(input.name),
      countryId: isCountry ? null : countryId,
      countryCode: isCountry ? (input.countryCode ?? null) : null,
      mergedInto: null,
    });
    const identityKey = `${mentionKey(input)}#${namesakes}`;
    this.created.set(actor.id, { actor, identityKey });
    this.addNames(actor, input, true);
    return actor;
  }

  /** Adds to a known actor what the mentions know beyond it: a country, an office, name forms. */
  complete(actor: Actor, input: ActorInput, countryId: string | null): Actor {
    const gainsCountry = actor.countryId === null && countryId && input.kind !== ActorKind.COUNTRY;
    const gainsOffice = actor.kind === ActorKind.PERSON && input.kind === ActorKind.OFFICIAL;
    if (gainsCountry) actor.countryId = countryId;
    if (gainsOffice) actor.kind = ActorKind.OFFICIAL;
    if ((gainsCountry || gainsOffice) && !this.created.has(actor.id)) {
      this.changed.set(actor.id, actor);
    }
    this.addNames(actor, input, false);
    return actor;
  }

  private addNames(actor: Actor, input: ActorInput, isNew: boolean): void {
    const known = this.known.names.get(actor.id) ?? new Set();
    this.known.names.set(actor.id, known);
    for (const [index, value] of [input.name, ...input.forms].entries()) {
      const key = nameKey(value);
      const isOnlyName = isNew && index === 0;
      if (key === '' || known.has(key) || known.size >= MAX_NAMES) continue;
      if (!isOnlyName && !isTelling(actor.kind, key)) continue;
      known.add(key);
      const row = { actorId: actor.id, nameKey: key, value: cut(value, MAX_NAME) };
      this.names.set(`${actor.id} ${key}`, { ...row, language: null, script: null });
      for (const word of searchWords(value)) {
        this.words.set(`${word} ${actor.id}`, { word, actorId: actor.id });
      }
    }
    for (const { scheme, value } of externalIdsOf(input)) {
      const name = `${scheme}:${value}`;
      if (this.known.externalIds.has(name)) continue;
      this.known.externalIds.add(name);
      const row = this.manager.create(ExternalId, { scheme, value, actorId: actor.id });
      this.externalIds.set(name, row);
    }
  }

  /** Writes all that was gathered. */
  async flush(): Promise<void> {
    const created = [...this.created.values()].sort((a, b) =>
      a.identityKey < b.identityKey ? -1 : 1,
    );
    await insertRows(
      this.manager,
      Identity,
      created.map(({ actor, identityKey }) => ({ identityKey, actorId: actor.id })),
    );
    for (const kind of Object.values(ActorKind)) {
      const actors = created.map(({ actor }) => actor).filter((actor) => actor.kind === kind);
      await insertRows(this.manager, CLASSES[kind], actors);
    }
    for (const { id, kind, countryId } of this.changed.values()) {
      await this.manager.update(Actor, { id }, { kind, countryId });
    }
    await insertRows(this.manager, Name, byKey(this.names));
    await insertRows(this.manager, NameWord, await this.missingWords());
    await insertRows(this.manager, ExternalId, byKey(this.externalIds));
  }

  private async missingWords(): Promise<NameWord[]> {
    const rows = byKey(this.words);
    const actorId = In([...new Set(rows.map((row) => row.actorId))]);
    const present = await this.manager.findBy(NameWord, { actorId });
    const known = new Set(present.map((row) => `${row.word} ${row.actorId}`));
    return rows.filter((row) => !known.has(`${row.word} ${row.actorId}`));
  }
}

function byKey<T>(rows: Map<string, T>): T[] {
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
