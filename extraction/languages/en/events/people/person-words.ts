import { wordSet } from '../text/phrases.ts';

/**
 * Nouns for one person by what he or she does, is or has become, in the singular: broad classes of
 * English. Those who mostly act for a side or speak of others (ministers, envoys, mediators) are
 * left out, since they are named as agents, and so are pupils and players, whom clubs and schools swap.
 */
const CIVILIANS =
  'abbot academic accountant activist adolescent agent aide airwoman anarchist ' +
  'anthropologist archaeologist archbishop architect artist astronaut author ' +
  'aviator babysitter baker banker barber beekeeper biologist bishop blacksmith blogger ' +
  'boatman bookkeeper bookseller botanist boy bricklayer bride builder businessman ' +
  'businesswoman caddie cadet cameraman campaigner carer caretaker carpenter cartoonist ' +
  'cashier castaway chaplain chauffeur chemist citizen civilian cleaner clergyman cleric ' +
  'clerk climber coachman compatriot constable consultant contractor convict cook ' +
  'cop copilot couple cowherd craftsman crewman dancer deacon defector dentist ' +
  'deportee deserter detective dissident diver docker doctor dramatist driver drover ' +
  'ecologist electrician emigrant employee engineer entrepreneur environmentalist evacuee ' +
  'evangelist exile expatriate explorer farmer farmhand filmmaker financier firefighter ' +
  'fisherman fishmonger fugitive gangster gardener gendarme geographer geologist ' +
  'geophysicist girl goatherd grandfather grandmother grandson hacker hairdresser handyman ' +
  'headmaster headmistress herder herdsman hermit hiker hostess hunter hydrologist imam ' +
  'immigrant industrialist infant informant internee interpreter jailer janitor jeweler ' +
  'jeweller journalist kinsman laborer labourer lad lecturer librarian linguist ' +
  'logger loyalist magnate man mariner mathematician mechanic medic mercenary merchant ' +
  'meteorologist midwife migrant milkman miner missionary monk motorist mountaineer ' +
  'murderer musician neuroscientist newborn nomad notary novice nun nurse nursemaid ' +
  'nutritionist objector oilman oligarch operative opponent optician orphan pacifist ' +
  'painter paramedic passenger pastor pensioner person pharmacist photographer ' +
  'photojournalist physician physicist pianist pilgrim plumber poacher poet policeman ' +
  'policewoman politician porter postman prankster preacher priest professor programmer ' +
  'protester psychiatrist psychologist rabbi rancher ranger reformer refugee relative ' +
  'repairman resident restaurateur returnee reverend sailor salesman saleswoman sawyer ' +
  'schoolboy schoolgirl schoolmaster schoolteacher scientist seaman seamstress ' +
  'seminarian servant shepherd shoemaker shopkeeper sibling smuggler sociologist spy ' +
  'squatter stockbroker stonemason stowaway student stylist surgeon surveyor tailor teacher ' +
  'technician teenager theologian therapist toddler tourist trader tradesman traitor ' +
  'translator traveler traveller trekker trucker tycoon vendor veteran ' +
  'veterinarian villager volunteer waiter waitress warder watchman weaver welder ' +
  'whistleblower widow widower woman woodcutter worker writer yachtsman yachtswoman ' +
  'youngster youth zoologist';

const SOLDIERS =
  'airman artilleryman aviator bodyguard bombardier brigadier cavalryman coastguard colonel ' +
  'combatant commando conscript corporal defender fighter guardsman guerrilla gunman gunner ' +
  'infantryman insurgent jihadist legionnaire lieutenant midshipman militant militiaman ' +
  'militiawoman navigator officer paratrooper partisan pilot rebel recruit reservist ' +
  'rifleman sapper separatist sergeant serviceman servicemember servicewoman sharpshooter ' +
  'signaller sniper soldier stormtrooper subaltern submariner tankman trooper warrior';

const CAPTIVES = 'abductee detainee hostage inmate internee kidnappee pow prisoner';

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['child', 'children'],
  ['person', 'persons'],
  ['wife', 'wives'],
  ['midwife', 'midwives'],
]);

/** Singular and plural of every noun of a list. */
function bothNumbers(line: string): ReadonlySet<string> {
  return new Set([...wordSet(line)].flatMap((word) => [word, pluralOf(word)]));
}

function pluralOf(word: string): string {
  const known = IRREGULAR.get(word);
  if (known) return known;
  if (word.endsWith('man')) return `${word.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** Those who bear no arms: 'beekeeper', 'beekeepers'. */
export const CIVILIAN_NOUNS = bothNumbers(CIVILIANS);
/** Those who bear arms. */
export const SOLDIER_NOUNS = bothNumbers(SOLDIERS);
/** Those who are held. */
export const CAPTIVE_NOUNS = bothNumbers(CAPTIVES);
