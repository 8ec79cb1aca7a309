import type { EventStatus } from '../../../../types.ts';
import { type Phrases, phrases } from '../text/phrases.ts';

/** What a word or phrase near an event says of how far it has come. */
export type Cue = Exclude<EventStatus, 'UNKNOWN'>;

/** Cues beside a noun: 'the swap was called off', 'calls for a swap'. */
export const CUES: Phrases<Cue> = phrases<Cue>([
  [
    'CANCELLED',
    'called off|cancelled|canceled|collapsed|collapse|collapses|fell through|fallen through|' +
      'abandoned|scrapped|fell apart|broke down|did not take place|did not happen|never happened|' +
      'not go ahead|rejected|rejects|refused|failed to take place|ruled out|derailed|aborted|' +
      'failed|expired|terminated|annulled|never took place|walked away from|came to nothing|' +
      'walks away from|withdrawn from|withdrew from|withdraws from|pulled out of|pulls out of|' +
      'backed out of|walked out of|walks out of|backing out of|pulling out of|off the table|failure of|collapse of|breakdown of|come to nothing|comes to nothing|axed|torpedoed|scuppered|' +
      'broke up|broken up|breaks up|breaks down|broken down|thrown out|unravelled|unraveled|tore up|torn up|tears up|tearing up|reneged on|' +
      'foundered|ended in failure|ended in acrimony|not be held|not take place|not happen|' +
      'was off|is off|nixed|dropped',
  ],
  [
    'SUSPENDED',
    'suspended|suspends|postponed|postpones|stalled|stalls|broke off|broken off|breaks off|paused|' +
      'on hold|put off|halted|interrupted|frozen|delayed|delays|deadlocked|adjourned indefinitely|' +
      'put back|moved back|shelved|froze|freezing|on ice|hit a wall|hit a snag|hit an impasse|reached an impasse|at an impasse|ground to a halt|bogged down|reached a dead end|deferred|rescheduled|adjourned until|adjourned to|adjourned for|were adjourned|was adjourned|been adjourned|adjourns|adjourning|recessed|suspending|postponing|postpone|suspend|in limbo|stuck|held up|deadlock|break off|pushed back|pauses|freezes|halts',
  ],
  [
    'PROPOSED',
    'could|might|may|proposed|proposes|propose|proposing|proposal|proposals|offered|offers|offer|' +
      'offering|called for|calls for|call for|calling for|urged|urges|hope|hopes|hoped|hoping|' +
      'wants|wanted|want|seeks|seek|sought|seeking|pushing for|pushes for|push for|pushed for|' +
      'appealed|appeals|suggested|suggests|ready for|ready to|willing to|prepared to|demanded|' +
      'demands|demand|asked for|asks|asked|possible|would like|aims to|aimed at|invited|should|' +
      'possibility|prospect|idea of|initiative to|called on|calls on|call on|calling on|pressed|' +
      'presses|pressing|pleaded|implored|begged|considering|considers|weighing|mulling|readiness|' +
      'willingness|ready',
  ],
  [
    'UNDER_NEGOTIATION',
    'without agreement on|no agreement on|without a deal on|no deal on|negotiating|discuss|discussing|discussed|talks on|talks about|talks over|negotiations on|' +
      'negotiations over|consultations on|negotiations about|talks to|negotiations to|working on|' +
      'arrange|to arrange|organise|is being prepared|are being prepared|is being discussed|are being discussed|is being negotiated|spoke of|spoken of|talked of|talked about|work on|working towards|working to|being prepared|in talks|restarting|resuming|restart|' +
      'agenda includes|on the agenda|efforts to|effort to|secure|to restart|reviving|procedural details of|negotiate',
  ],
  [
    'AGREED',
    'will|shall|agreed|agrees|agree|agreement on|agreement to|agreement for|deal to|deal on|deal for|' +
      'is to|are to|was to|were to|set to|set for|due|scheduled|expected|expects|planned|plans|' +
      'plan|promised|pledged|pledges|upcoming|next|forthcoming|preparing for|preparations for|' +
      'prepares for|yet to begin|yet to start|yet to be|yet to take place|would|to be|announced plans|commit to|committed to|accepted an invitation|accepted the invitation|accepted an offer|approved|slated',
  ],
  [
    'UNDER_WAY',
    'began|begun|begins|begin|started|starts|under way|underway|is taking place|are taking place|' +
      'continuing|continues|ongoing|continue|first stage of|first phase of|is being|are being|' +
      'launched|opened|opens|resumed|resumes|reopened|reopens|in progress|holding|now in its|now in their|entered a|enter a|enters a|entered its|first part of|first stage|first phase',
  ],
  [
    'COMPLETED',
    'took place|taken place|takes place|held|conducted|carried out|completed|completes|concluded|' +
      'concludes|ended|ends|happened|went ahead|gone ahead|finished|over|brought home|freed|' +
      'released|returned|saw|yielded|produced|resulted|secured|succeeded|came after|was the|' +
      'wrapped up|made possible|marked|became|lasted|brought|occurred|facilitated|staged|met|' +
      'confirmed|hailed|welcomed|implemented|handed over|followed|organised|organized|led to|follows',
  ],
]);

/** Verbs before 'to': 'agreed to swap', 'hopes to free', 'began to return'. */
export const BEFORE_TO: Phrases<Cue> = phrases<Cue>([
  ['COMPLETED', 'helped|managed|able|allowed|enabled|succeeded'],
  ['CANCELLED', 'refused|refuses|failed|declined|declines|refusing|unable|refusal'],
  ['UNDER_NEGOTIATION', 'spoke|spoken|talked'],
  ['UNDER_WAY', 'began|begun|begins|started|starts|continued|continues'],
]);
