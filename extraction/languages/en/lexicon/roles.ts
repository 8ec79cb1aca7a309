import { words } from './words.ts';

/** Head nouns of public offices and of those who speak for an institution. */
export const OFFICIAL_ROLES = words(`
  president minister premier chancellor king queen prince princess emir sultan monarch pope patriarch
  spokesman spokeswoman spokesperson secretary secretary-general undersecretary under-secretary
  commissioner ombudsman ombudswoman ombudsperson head chief chairman chairwoman chairperson chair
  chairs ambassador envoy commander governor mayor senator congressman congresswoman representative
  deputy lawmaker legislator parliamentarian mp mep speaker director director-general leader
  delegate negotiator mediator coordinator co-ordinator adviser advisor aide official diplomat consul
  attache attorney-general prosecutor judge justice sheriff vice-president vice-premier councillor
  chief-of-staff administrator superintendent inspector rapporteur candidate nominee president-elect
  cardinal nuncio general colonel admiral marshal brigadier officer member
  counterpart counselor counsellor warden strategist commander-in-chief vice-chair vice-chairman
  co-chair co-chairman treasurer cochair pm ruler interlocutor emissary whip sen. rep. gov. amb.
  pres. president-designate prime-minister envoy-designate spox successor predecessor caretaker
  vicepresident facilitator overseer regent crown-prince procurator magistrate alderman
`);

/** Head nouns of everyone else who is introduced by what they do or are. */
export const PRIVATE_ROLES = words(`
  analyst expert professor lecturer researcher scholar historian economist scientist reporter
  journalist correspondent columnist commentator editor anchor host lawyer attorney solicitor
  barrister coach player captain goalkeeper striker actor actress singer director-of-film filmmaker
  writer author poet novelist artist musician producer photographer activist campaigner volunteer
  resident farmer teacher doctor nurse surgeon psychologist student pupil worker driver pilot soldier
  prisoner hostage survivor veteran widow widower mother father wife husband son daughter brother
  sister cousin uncle aunt niece nephew grandmother grandfather partner fiancee fiance friend
  neighbor neighbour bishop archbishop witness victim businessman businesswoman entrepreneur billionaire investor owner
  founder co-founder executive ceo pollster blogger priest pastor physician engineer trader baker fisherman
  fellow parent relative refugee detainee captive fighter paramedic manager consultant shopkeeper
`);

/** Words that may stand before the head noun of a role: 'deputy foreign minister'. */
export const ROLE_MODIFIERS = words(`
  deputy first second vice prime foreign defense defence interior finance justice energy culture
  health trade education agriculture infrastructure transport economy economic labor labour
  environment information press human rights national security chief senior junior acting interim
  special presidential permanent supreme military army navy naval police parliamentary parliament
  government state federal regional provincial district city general assistant executive managing
  founding honorary parliament's top lead leading main veteran longtime long-time political
  diplomatic humanitarian legal peace un u.n. opposition rebel ceasefire hostage prisoner prisoners
  crown high senior-most attorney white house ministry delegation party campaign council
  commission committee union intelligence border emergency refugee migration relief aid
  communications media public relations operations policy staff republican democratic presumptive
  democrat liberal conservative labour independent social green vice-presidential nominee family
  army's personal newly appointed elected chief-of-staff trade-union lower upper prison
  counter-terrorism anti-corruption election electoral digital science religious tourism youth
  planning housing water mining fisheries ports foreign-policy faction delegation team
  affairs safety unification veterans women gender children land lands forestry petroleum gas industry
  commerce local development cooperation integration european aviation maritime roads railways home
  overseas treasury investment employment pensions welfare immigration migration citizenship heritage
  arts constitutional institutional reform decentralization decentralisation minorities reconstruction
  disaster emergencies telecommunications territorial territories cabinet shadow majority minority
  strategic coordinating permanent principal resident roving goodwill negotiating liaison protocol
  consular judicial appeals revenue customs tax budget technology innovation trading budgetary civil
  metropolitan municipal transportation junta county rural internal external defence-ministry foreign-ministry senate house
  veterans' women's commerce works population communities
`);

/** Words that say an office is no longer, or was then, held: 'former minister Orlo Venn'. */
export const FORMER = words(
  'former ex then then- ex- one-time onetime erstwhile ousted late deposed',
);
