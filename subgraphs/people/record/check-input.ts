import { NewsgraphError } from '../../../platform/errors.ts';
import { nameKey } from '../../../platform/text/fold.ts';
import { ActorKind } from '../actor-kind.ts';
import type { ActorInput, PositionInput, RecordActorsInput } from './record-actors-input.ts';

const KINDS = Object.values(ActorKind);
const MAX_ACTORS = 500;
const MAX_LIST = 200;
const MAX_KEY = 190;
const ARTICLE_ID = /^[\w-]{1,30}$/;
const COUNTRY_CODE = /^[A-Z]{2}$/;
const SCHEME = /^[\w-]{1,40}$/;

const isCountryCode = (code?: string | null) => code == null || COUNTRY_CODE.test(code);

function* faultsOfPosition(position: PositionInput): Generator<string> {
  const { title, countryCode, confidence, from, until } = position;
  if (nameKey(title) === '') yield `a title has a letter or digit; got '${title.slice(0, 60)}'`;
  if (!isCountryCode(countryCode)) yield 'a countryCode is ISO 3166-1 alpha-2';
  if (!(confidence >= 0 && confidence <= 1)) yield `a confidence is 0 to 1; got ${confidence}`;
  for (const date of [from, until]) {
    if (date && date.earliest > date.latest) yield 'the earliest day is not after the latest';
  }
}

function* faultsOfActor(actor: ActorInput): Generator<string> {
  const { kind, name, forms, countryCode, externalIds, positions } = actor;
  if (!KINDS.includes(kind)) yield `a kind is ${KINDS.join(' or ')}; got '${kind.slice(0, 60)}'`;
  if (nameKey(name) === '') yield `a name has a letter or digit; got '${name.slice(0, 60)}'`;
  if (!isCountryCode(countryCode)) yield 'a countryCode is ISO 3166-1 alpha-2';
  if (kind === ActorKind.COUNTRY && countryCode == null) yield 'a country has its countryCode';
  for (const list of [forms, externalIds, positions]) {
    if (list.length > MAX_LIST) yield `a list has at most ${MAX_LIST} items; got ${list.length}`;
  }
  for (const { scheme, value } of externalIds) {
    if (!SCHEME.test(scheme)) yield 'a scheme has up to 40 letters, digits, - and _';
    if (value === '' || value.length > MAX_KEY || value.trim() !== value) {
      yield `an external id has 1 to ${MAX_KEY} characters and no space around it`;
    }
  }
  for (const position of positions) yield* faultsOfPosition(position);
}

function* faultsOf({ articleId, originKey, actors }: RecordActorsInput): Generator<string> {
  if (!ARTICLE_ID.test(articleId)) yield 'an articleId has up to 30 letters, digits, - and _';
  if (originKey.length > MAX_KEY) yield `an originKey has at most ${MAX_KEY} characters`;
  if (actors.length > MAX_ACTORS) {
    yield `a batch has at most ${MAX_ACTORS} actors; got ${actors.length}`;
  }
  const keys = new Set(actors.map(({ key }) => key));
  if (keys.size < actors.length) yield 'a key is unique in its batch';
  for (const actor of actors) yield* faultsOfActor(actor);
}

/** Throws BAD_USER_INPUT with the first fault of a batch that cannot be stored as it is. */
export function checkInput(input: RecordActorsInput): void {
  const { value: fault } = faultsOf(input).next();
  if (fault) throw new NewsgraphError('BAD_USER_INPUT', `${fault}.`);
}
