import fc from 'fast-check';

const PERSON = fc.constantFrom(
  ...'Orlo Venn|Mara van der Lind|Hadi bin Rashan|Umm Saif|Tarek al-Sahim|J. R. Venn|Venn|Lind|al-Sahim|Jordan Venn|Šárka Žižková|Đỗ Văn|王明|O’Dorran|X|Venn Jr.|Lt. Col. Orlo Venn'.split(
    '|',
  ),
);

const COUNTRY = fc.constantFrom(
  ...'Norway|Chile|Georgia|the UAE|U.S.|Congo|South Korea|Oslo|Lyon|Kremlin|the White House|Orrin|Abu Dhabi|Black Sea|Velm Palace'.split(
    '|',
  ),
);

const DEMONYM = fc.constantFrom(
  ...'Norwegian|Chilean|Georgian|Congolese|Emirati|Swiss|South Korean|Turks|American|Dutch'.split(
    '|',
  ),
);

const TITLE = fc.constantFrom(
  ...'President|deputy foreign minister|the head of|Secretary of State|spokeswoman for|a former judge|its negotiator|director|Gen.|Mr|the country’s|ex-minister|who leads|one senior official|an aide to|the'.split(
    '|',
  ),
);

const BODY = fc.constantFrom(
  ...'Grain Council|the Red Cross (ICRC)|Ministry of Ports and Fisheries|interior ministry|the movement|Hamas|the government|the army|BBC|Parliament|the organisation'.split(
    '|',
  ),
);

const SAYING = fc.constantFrom(
  ...'said|said that|told|told reporters in|according to|confirmed on Monday that|asked|added:|warned|refused to say|denied|quoted|as saying|,|announced|call|reports'.split(
    '|',
  ),
);

const FACT = fc.constantFrom(
  ...'exchanged|freed 40 of|more than 1,200 prisoners|between 20 and 30|205 for 205|the bodies of 7 soldiers|Norwegian hostages|hostages held by|talks with|signed the Velm Accord|by December|on Nov. 16|in 2021|last week|0|∞|½|-3|9999999999999999999|no one|captives'.split(
    '|',
  ),
);

const SMALL = fc.constantFrom(
  ..."and|of|in|for|with|from|by|the|a|’s|'s|s’|he|She|his|they|it|who|which|,|;|:|.|!|?|…|–|—|-|(|)|[|]|/|&|*|•|%|$|#|@|U.S.|No.|etc.|😀|\u00a0|\u200b|\u0301|\ud800".split(
    '|',
  ),
);

const MARK = fc.constantFrom(..."“ ” \" ' ‘ ’ « » „ ‟ ❝ ❞ ‹ › ` ''".split(' '));

const SPOKEN = fc.constantFrom(
  ...'We will go home.|home,|I am Orlo Venn|talks|The Long Road Home|and then|Is it over?|He said ‘no’'.split(
    '|',
  ),
);

const QUOTED = fc.tuple(MARK, SPOKEN, MARK).map((pieces) => pieces.join(''));

const BREAK = fc.constantFrom('\n', '\n\n', '\r\n', ' \n', '.\n', '. ', '\u2028', '\t');

const LEAD = fc.constantFrom(
  '',
  'OSLO — ',
  'LYON, Nov. 16 (Orrin News) — ',
  'VELM –',
  'Norway and Chile exchange 40\n',
  'What Comes Next\n\n',
  'Hm\n',
  'By Orlo Venn\n',
  'This report is based on original reporting from Orrin News.\n',
  'PARIS (AP) - ',
);

const FRAGMENT = fc.oneof(
  PERSON,
  COUNTRY,
  DEMONYM,
  TITLE,
  BODY,
  SAYING,
  FACT,
  SMALL,
  QUOTED,
  MARK,
  BREAK,
);

/** Texts of the pieces that reports are made of, in any order and mostly nonsense. */
export const newsText: fc.Arbitrary<string> = fc
  .tuple(
    LEAD,
    fc.array(fc.tuple(FRAGMENT, fc.constantFrom(' ', ' ', ' ', ', ', '')), { maxLength: 50 }),
  )
  .map(([lead, fragments]) => lead + fragments.flat().join(''));
