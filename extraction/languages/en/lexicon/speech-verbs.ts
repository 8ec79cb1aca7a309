import { words } from './words.ts';

/** Verbs of saying in the forms that a report uses; each may carry a reported clause without 'that'. */
export const SAYING = words(`
  said says say saying told tells tell telling added adds add adding stated states stating noted
  notes noting insisted insists insisting claimed claims claiming argued argues arguing explained
  explains explaining declared declares declaring warned warns warning wrote writes writing
  tweeted tweets tweeting replied replies replying remarked remarks remarking asserted asserts
  asserting suggested suggests suggesting believes believed believe thinks thought think hopes
  hoped hope fears feared conceded concedes conceding admitted admits admitting continued
  continues continuing concluded concludes concluding quipped joked asked asks asking swore
  alleged alleges alleging estimated estimates
`);

/** Verbs that report a clause only with 'that' or a like word: 'Venn confirmed that they had left.' */
export const ANNOUNCING = words(`
  announced announces announce announcing confirmed confirms confirm confirming denied denies deny
  denying reported reports report reporting revealed reveals reveal revealing disclosed discloses
  disclosing indicated indicates indicating emphasized emphasised emphasizes emphasizing
  emphasising underlined underlines underlining underscored underscores highlighted highlights
  highlighting accused accuses accusing called calls call calling described describes describe
  describing demanded demands demanding urged urges urging criticized criticised criticizes
  praised praises blasted blasts condemned condemns condemning dismissed dismisses dismissing
  rejected rejects rejecting welcomed welcomes welcoming thanked offered offering proposed
  proposes proposing expressed expresses expressing signaled signalled signals hinted hints
  learned learnt shouted shouts cried exclaimed whispered muttered boasted boasts mocked joking
  expects expected agreed agrees agreeing assured assures reassured contended contends clarified
  clarifies cautioned cautions cited cites citing instructed ordered informed informs wondered
  wonders speculated ridiculed slammed slams hailed hails labeled labelled branded characterized
  characterised decried denounced denounces endorsed repeated repeats repeating apologized
  apologised vented fumed teased touted heard hears knows knew understands understood appealed
  appeals recounted recounts told deemed defended defends joked sang chanted chanting opined
  lectured interjected intoned marveled gushed deadpanned echoed echoes recalled recalls recalling
  maintained maintains stressed stresses stressing acknowledged acknowledges acknowledging
  reiterated reiterates reiterating pledged pledges pledging promised promises promising vowed
  vows vowing quoted read reads posted commented comments commenting responded responds responding
  lamented laments complained complains complaining testified testifies predicted predicts
  countered counters retorted observed observes
`);

/** Whether a lower-cased word is a verb that can introduce somebody's words. */
export function isSpeechVerb(lower: string): boolean {
  return SAYING.has(lower) || ANNOUNCING.has(lower);
}
