import { expect, test } from '@jest/globals';
import { searchWords, whereWords } from '../../../platform/database/word-search.ts';
import { ActorKind } from '../../../subgraphs/people/actor-kind.ts';
import { NAME_WORDS, NameWord } from '../../../subgraphs/people/name-word.ts';
import { Person } from '../../../subgraphs/people/person.ts';
import { PEOPLE_SCHEMA } from '../../../subgraphs/people/subgraph.ts';
import { describeEachDatabase } from '../../support/describe-each-database.ts';
import { openTables } from '../../support/test-engine.ts';

const ENDLESS = 'a'.repeat(70);

describeEachDatabase('a search by words', (engine) => {
  test.each([
    ['umer', true],
    ['RÚSTEM umerov', true],
    ['merov', false],
    ['rustem ivanov', false],
    [ENDLESS, true],
    ['', false],
    ['%', false],
  ])('for %j finds its row: %s', async (text, isFound) => {
    const database = await openTables(engine, PEOPLE_SCHEMA);
    await database.write(async (manager) => {
      const base = { countryId: null, countryCode: null, mergedInto: null };
      const name = `Rustem Umerov ${ENDLESS}`;
      const row = { ...base, id: 'act_1', kind: ActorKind.PERSON, name, nameKey: 'rustem umerov' };
      await manager.insert(Person, row);
      const kept = searchWords(name).map((word) => ({ word, actorId: 'act_1' }));
      await manager.insert(NameWord, kept);
    });
    const query = database.read.createQueryBuilder(Person, 'person');
    whereWords(query, NAME_WORDS, text);
    expect(await query.getCount()).toBe(isFound ? 1 : 0);
  });
});
