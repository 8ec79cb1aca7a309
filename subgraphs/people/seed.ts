import { countries } from '../../gazetteer/countries.ts';
import { institutions } from '../../gazetteer/institutions.ts';
import type { Database } from '../../platform/database/database.ts';
import { ActorKind } from './actor-kind.ts';
import { countryIdsByCode } from './record/country-ids.ts';
import { identifyActors } from './record/identify-actors.ts';
import type { ActorInput } from './record/record-actors-input.ts';

/** Under this name the decisions of the gazetteer are kept, as if it were an article. */
const GAZETTEER = 'gazetteer';

function inputOf(
  kind: ActorKind,
  name: string,
  forms: readonly string[],
  code: string | null,
): ActorInput {
  return {
    key: name,
    kind,
    name,
    forms: [...forms],
    countryCode: code,
    externalIds: [],
    positions: [],
  };
}

const COUNTRIES = countries.map(({ name, otherNames, isoCode }) =>
  inputOf(ActorKind.COUNTRY, name, otherNames, isoCode),
);

const INSTITUTIONS = institutions.map(({ name, otherNames, countryCode }) =>
  inputOf(ActorKind.ORGANIZATION, name, otherNames, countryCode),
);

/** Puts the gazetteer's countries and institutions into the graph; doing it again changes nothing. */
export function seedGazetteer(database: Database): Promise<void> {
  return database.write(async (manager) => {
    await identifyActors(manager, GAZETTEER, COUNTRIES, new Map());
    await identifyActors(manager, GAZETTEER, INSTITUTIONS, await countryIdsByCode(manager));
  });
}
