/** Whether a lower-cased word is mostly the verb of a clause: 'were', 'left', 'returned'. */
export function isFiniteVerb(lower: string): boolean {
  return FINITE.test(lower) || (lower.length > 4 && lower.endsWith('ed'));
}

const FINITE =
  /^(?:is|are|was|were|am|be|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|cannot|need|needs|made|makes|took|takes|gave|gives|went|goes|came|comes|got|gets|saw|sees|found|finds|held|holds|met|meets|left|leaves|led|leads|kept|keeps|lost|loses|won|wins|sent|sends|put|puts|set|sets|began|begins|broke|breaks|brought|brings|chose|fell|falls|fled|flew|grew|grows|knew|knows|paid|pays|ran|runs|rose|rises|sat|sits|shot|sold|spent|spoke|speaks|stood|stands|told|thought|thinks|understood|wants|works|seems|remains|depends|shows|means|continues|includes|became|becomes|freed|died|say|says|said|agree|agrees|hopes|plans|expects|believes|requires|represents|reflects|refers|faces|lies|matters|deserves|lacks|feels|looks|helps|supports|causes|allows|suggests|releases|returns|want|depend|come|involve|know|go|remain|deserve|belong|exist|believe|allow|require|include)$/;
