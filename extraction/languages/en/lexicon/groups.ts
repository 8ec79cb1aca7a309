import { words } from './words.ts';

/** Plural and collective nouns of those who act for a country: 'Norwegian officials'. */
export const STATE_NOUNS = words(`
  officials official authorities government governments forces force troops army military navy police
  side sides delegation delegations negotiators negotiator diplomats diplomat envoys envoy leaders leader
  leadership mediators mediator ministers lawmakers parliament intelligence soldiers commanders
  representatives administration regime team teams president presidency embassy spokesman spokeswoman
  air-force ministry ministries prosecutors investigators commander generals officers counterparts counterpart party
`);

/** Nouns of people and things that are a country's own: 'Norwegian hostages', 'Norwegian soil'. */
export const DESCRIBED_NOUNS = words(`
  hostages hostage prisoners prisoner captives captive captivity detainees detainee inmates soldiers
  soldier civilians civilian citizens citizen nationals national servicemen servicewomen fighters
  fighter sailors pilots conscripts marines guards guard forces troops militants peacekeepers women
  men children journalists journalist bodies remains dead territory soil custody jails jail prisons
  prison waters airspace border embassy capital mediation mediators mediator proposal proposals
  fishermen fisherman villagers crew workers traders students travellers migrants refugees
  offer demand demands minister ministers president premier king queen emir ambassador ombudsman
  ombudswoman commissioner counterpart parliament army navy police military government
`);

/** Nouns of people who speak without being named: 'a senior official', 'witnesses'. */
export const UNNAMED = words(`
  officials official source sources person people witness witnesses resident residents analyst analysts
  expert experts critics critic supporters supporter opponents lawyers lawyer attorney attorneys
  diplomat diplomats negotiators negotiator lawmakers lawmaker senators voters voter aides aide adviser
  advisers advisor advisors spokesman spokeswoman spokesperson spokespeople police authorities
  investigators prosecutors prosecutor relatives relative families family mother father wife husband
  son daughter brother sister parents soldiers soldier officer officers commander commanders rebels
  fighters militants doctors doctor nurse scientists researchers researcher reporters reporter
  journalists journalist journalist's economists economist historians pundits strategists strategist operatives operative
  democrats republicans conservatives liberals leaders leader negotiating ministers minister mediators
  mediator envoy envoys delegates delegate representative representatives statement report reports study
  poll survey document documents memo letter email article campaign government ministry council
  committee commission agency army military administration delegation company group movement party
  team organization court judge judges jury spokesmen teacher teachers student students farmer farmers
  workers worker man woman men women others some many campaigners activists activist volunteer
  volunteers prisoner prisoners hostage hostages survivors survivor veteran veterans detainee detainees
  counterpart bishop priest editor author authors observers insiders insider veteran staff staffer staffers
  outlet newspaper paper magazine network website channel station filing lawsuit complaint indictment
  president governor mayor senator congressman congresswoman chairman chairwoman director head chief king
  ambassador secretary ombudsman commissioner premier general colonel mogul businessman billionaire
  candidate nominee tycoon host moderator owner neighbor neighbour friend friends colleague colleagues
  bureau department union service office foundation institute university hospital bank board panel
`);
