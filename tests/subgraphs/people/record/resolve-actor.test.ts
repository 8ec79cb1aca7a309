import { beforeAll, expect, test } from '@jest/globals';
import type { ActorKind } from '../../../../subgraphs/people/actor-kind.ts';
import type { ActorInput } from '../../../../subgraphs/people/record/record-actors-input.ts';
import { describeEachDatabase } from '../../../support/describe-each-database.ts';
import type { TestSubgraph } from '../../../support/open-subgraph.ts';
import {
  buildActor,
  buildArticleActors,
  buildPosition,
  openTestPeople,
  record,
  recordOne,
} from '../../../support/people.ts';

const [PERSON, OFFICIAL, ORGANIZATION] = ['PERSON', 'OFFICIAL', 'ORGANIZATION'] as ActorKind[];

const wikidata = (value: string) => ({ externalIds: [{ scheme: 'wikidata', value }] });
const of = (organization: string) => ({ positions: [buildPosition({ organization })] });
const actor = (name: string, overrides: Partial<ActorInput> = {}) =>
  buildActor({ name, ...overrides });

/** What is said first, what is said then, and whether both mean one actor. */
const CASES: [string, ActorInput, ActorInput, 'same' | 'another'][] = [
  [
    'one external id under two names',
    actor('Ana Torv', wikidata('Q71')),
    actor('Anna T. Torw', wikidata('Q71')),
    'same',
  ],
  [
    'one external id and two countries',
    actor('Ben Ost', { countryCode: 'UA', ...wikidata('Q72') }),
    actor('Ben Ost', { countryCode: 'PL', ...wikidata('Q72') }),
    'same',
  ],
  [
    'one name in another country',
    actor('Cil Marr', { countryCode: 'UA' }),
    actor('Cil Marr', { countryCode: 'PL' }),
    'another',
  ],
  [
    'one name in the same country',
    actor('Dov Lann', { countryCode: 'UA' }),
    actor('Dov Lann', { countryCode: 'UA' }),
    'same',
  ],
  [
    'one name in a country, then in none',
    actor('Eda Wynn', { countryCode: 'UA' }),
    actor('Eda Wynn'),
    'same',
  ],
  [
    'one name in none, then in a country',
    actor('Fox Ardal'),
    actor('Fox Ardal', { countryCode: 'UA' }),
    'same',
  ],
  [
    'one name, two countries, one body',
    actor('Gil Stern', { countryCode: 'UA', ...of('Harbour Office') }),
    actor('Gil Stern', { countryCode: 'PL', ...of('Harbour Office') }),
    'same',
  ],
  [
    'one name, two countries, two bodies',
    actor('Hal Brandt', { countryCode: 'UA', ...of('Harbour Office') }),
    actor('Hal Brandt', { countryCode: 'PL', ...of('Border Office') }),
    'another',
  ],
  ['one name with other accents and case', actor('Inês Kovář'), actor('INES KOVAR'), 'same'],
  [
    'an alias as the name',
    actor('Joan Q. Meer', { forms: ['Joan Meer'] }),
    actor('Joan Meer'),
    'same',
  ],
  [
    'the name as an alias',
    actor('Kim Vell'),
    actor('Kim O. Vell', { forms: ['Kim Vell'] }),
    'same',
  ],
  ['a surname alone', actor('Lars Ekdahl', { forms: ['Ekdahl'] }), actor('Ekdahl'), 'another'],
  [
    'a full name after its surname alone',
    actor('Mirov'),
    actor('Nora Mirov', { forms: ['Mirov'] }),
    'another',
  ],
  ['a single word as the only name', actor('Ogunde'), actor('Ogunde'), 'same'],
  [
    'a short name of a body',
    actor('Ports Authority', { kind: ORGANIZATION, forms: ['PORTA'] }),
    actor('PORTA', { kind: ORGANIZATION }),
    'same',
  ],
  [
    'a person and a body',
    actor('Paul Quist'),
    actor('Paul Quist', { kind: ORGANIZATION }),
    'another',
  ],
  [
    'a person and an official',
    actor('Rita Solberg', { kind: PERSON }),
    actor('Rita Solberg', { kind: OFFICIAL }),
    'same',
  ],
  [
    'an external id of another kind of actor',
    actor('Sven Tam', wikidata('Q73')),
    actor('Tam Institute', { kind: ORGANIZATION, ...wikidata('Q73') }),
    'another',
  ],
];

describeEachDatabase('the actor of a mention', (engine) => {
  let people: TestSubgraph;
  beforeAll(async () => {
    people = await openTestPeople(engine);
  });

  test.each(CASES)('with %s', async (_what, first, second, expected) => {
    const [one, other] = [await recordOne(people, first), await recordOne(people, second)];
    expect(other === one ? 'same' : 'another').toBe(expected);
  });

  test('is found by any name of the body it works for', async () => {
    const navy = actor('Navy of Valdoria', { kind: ORGANIZATION, forms: ['Valdorian Navy'] });
    await recordOne(people, navy);
    const one = await recordOne(
      people,
      actor('Una Vance', { countryCode: 'UA', ...of('Valdorian Navy') }),
    );
    const other = await recordOne(
      people,
      actor('Una Vance', { countryCode: 'PL', ...of('Navy of Valdoria') }),
    );
    expect(other).toBe(one);
  });

  test('is the one of the same country where another of the name has none', async () => {
    const pole = await recordOne(people, actor('Vera Wolf', { countryCode: 'PL' }));
    const other = await recordOne(people, actor('Vera Wolf', { countryCode: 'UA' }));
    expect(await recordOne(people, actor('Vera Wolf', { countryCode: 'PL' }))).toBe(pole);
    expect(await recordOne(people, actor('Vera Wolf', { countryCode: 'UA' }))).toBe(other);
  });

  test('is new each time where two agree equally well', async () => {
    const known = [
      await recordOne(people, actor('Wim Xander', { countryCode: 'PL' })),
      await recordOne(people, actor('Wim Xander', { countryCode: 'UA' })),
    ];
    for (let n = 0; n < 3; n++) known.push(await recordOne(people, actor('Wim Xander')));
    expect(new Set(known).size).toBe(5);
  });

  test('becomes an official with its first office and stays one', async () => {
    const id = await recordOne(people, actor('Xenia Ypsi', { kind: PERSON }));
    await recordOne(people, actor('Xenia Ypsi', { kind: OFFICIAL }));
    await recordOne(people, actor('Xenia Ypsi', { kind: PERSON }));
    const { official } = await people.data(
      'query ($id: ID!) { official(id: $id) { __typename id } }',
      { id },
    );
    expect(official).toEqual({ __typename: 'Official', id });
  });

  test('gains its country and further names, and keeps the first', async () => {
    const id = await recordOne(people, actor('Yara Zorn', { forms: ['Zorn'] }));
    await recordOne(people, actor('Yara K. Zorn', { forms: ['Yara Zorn'], countryCode: 'UA' }));
    const { official } = await people.data(
      'query ($id: ID!) { official(id: $id) { name aliases { value } nationality { isoCode } } }',
      { id },
    );
    expect(official).toEqual({
      name: 'Yara Zorn',
      aliases: [{ value: 'Yara K. Zorn' }, { value: 'Yara Zorn' }],
      nationality: { isoCode: 'UA' },
    });
  });

  test('stays the same for the same article, whatever was learnt since', async () => {
    const article = buildArticleActors([actor('Zeno Abt')]);
    const first = await record(people, article);
    await recordOne(people, actor('Zeno Abt', { countryCode: 'UA' }));
    await recordOne(people, actor('Zeno Abt', { countryCode: 'PL' }));
    expect(await record(people, article)).toEqual(first);
  });

  test('is shared by two mentions of one batch with one external id', async () => {
    const batch = [actor('Abel Crane', wikidata('Q74')), actor('A. B. Crane', wikidata('Q74'))];
    const recorded = await record(people, buildArticleActors(batch));
    expect(recorded['Abel Crane']).toEqual(recorded['A. B. Crane']);
  });

  test('is the country of the gazetteer', async () => {
    const kind = 'COUNTRY' as ActorKind;
    const id = await recordOne(people, actor('Republic of Poland', { kind, countryCode: 'PL' }));
    const { country } = await people.data('{ country(isoCode: "pl") { id name } }');
    expect(country).toEqual({ id, name: 'Poland' });
  });
});
