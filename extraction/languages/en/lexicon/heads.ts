import { words } from './words.ts';

/** Last or first nouns of an organisation's name: 'Orrin Grain Council', 'Ministry of Ports'. */
export const ORGANIZATION_HEADS = words(`
  ministry council committee commission agency service services directorate headquarters army
  forces front movement party union league organization organisation authority bureau department
  office parliament assembly senate congress court bank university institute foundation association
  federation society center centre group brigade battalion regiment division corps guard guards police staff
  fund board church company corporation inc inc. ltd ltd. club network coalition alliance brotherhood
  mission administration secretariat embassy navy duma rada cabinet delegation crescent cross watch
  international post times news tribune herald journal gazette legion militia militias faction command
  parliament magazine television tv radio college school hospital academy caucus chamber consulate
  taskforce tribunal secretariat knesset majlis politburo presidency registry laboratory
  observatory fc wire holdings bundestag force monitor chronicle
  lines airlines airways shipping motors industries energy systems technologies oil steel logistics
`);

/** Organisation nouns that head no state or public body: their leaders are private persons. */
export const PRIVATE_HEADS = words(`
  university institute foundation company corporation inc inc. ltd ltd. club post times news tribune
  herald journal gazette magazine television tv radio college school hospital academy laboratory
  observatory fc holdings network lines airlines airways shipping motors industries energy systems technologies
  oil steel logistics center centre bank association society monitor chronicle
`);

/** Last nouns of a place's name: 'Orrin Palace', 'Velm Province'. */
export const PLACE_HEADS = words(`
  street road avenue square airport airfield hotel palace bridge river sea lake mountain mountains
  prison province region district oblast county city island islands valley strait bay gulf
  peninsula desert border crossing hall tower stadium station base camp park cathedral mosque
  temple monastery castle port harbor harbour village town heights checkpoint hills ocean coast
  beach villa resort house
`);

/** Last nouns of the name of anything else: 'Orrin Accords', 'Velm Peace Conference'. */
export const OTHER_HEADS = words(`
  agreement agreements accord accords pact treaty protocol protocols convention conventions
  declaration memorandum initiative plan deal framework summit conference forum talks process war
  wars peace day days eve year festival award awards prize cup act law bill resolution constitution
  medal order swap exchange exchanges crisis revolution uprising spring offensive invasion operation
  program programme project doctrine formula format week season amendment roadmap charter games
  olympics championship election elections debate scandal affair theory studies affairs report
  rights security defense defence intelligence policy relations
`);

/** First words of a name of a place or undertaking: 'Operation Lantern', 'Mount Velm'. */
export const OTHER_LEADS = words(`
  operation project camp hotel lake mount fort port cape route highway flight uss hms hurricane
  typhoon channel chapter article resolution unit gate terminal saint st. st team airport
`);
