import { UserError } from '../../user-error.ts';
import { checkName } from '../names.ts';

/** What a new subgraph and its entity are called. */
export interface Naming {
  /** The subgraph and the fields that lead to its entities: a plural, such as `notes`. */
  name: string;
  /** The entity, such as `Note`. */
  entity: string;
  /** Begins the ids of its entities: three letters that no other id begins with. */
  prefix: string;
  /** Where it listens as a process of its own. */
  port: number;
}

const NAME = /^[a-z][a-z0-9]{2,28}$/;
const ENTITY = /^[A-Z][a-z0-9]{2,28}$/;

/** How the ids of the graph begin. */
const PREFIXES = ['act', 'pos', 'evt', 'plc', 'art', 'pub', 'pas', 'quo', 'clm'];

const capitalised = (word: string) => word[0]!.toUpperCase() + word.slice(1);

/** The singular of a plural in -s, capitalised; null where it is no such plural. */
function singularOf(name: string): string | null {
  if (name.endsWith('ies')) return capitalised(`${name.slice(0, -3)}y`);
  return /[^s]s$/.test(name) ? capitalised(name.slice(0, -1)) : null;
}

/** Settles the names. Throws a UserError where they cannot be names in code and schema. */
export function settleNames(name: string, given: string | undefined, port: number): Naming {
  checkName(name);
  if (!NAME.test(name)) {
    throw new UserError(
      `a new subgraph's name is one word of 3 to 29 lower-case letters and digits, since files, types and fields are named after it; got '${name}'`,
    );
  }
  const entity = given ?? singularOf(name);
  if (entity === null) {
    throw new UserError(
      `'${name}' is no plural in -s; say by --entity what one of them is called, such as --entity Note`,
    );
  }
  if (!ENTITY.test(entity) || entity.toLowerCase() === name) {
    throw new UserError(
      `--entity is one capitalised word other than '${name}', such as Note; got '${entity}'`,
    );
  }
  const three = entity.slice(0, 3).toLowerCase();
  const prefix = PREFIXES.includes(three) ? `x${three.slice(0, 2)}` : three;
  return { name, entity, prefix, port };
}
