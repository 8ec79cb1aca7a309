/** A development report with the events that the annotation guidelines find in it. */
export interface Annotated {
  publishedAt: string;
  text: string;
  /** 'KIND STATUS date | MEASURE side figure, …', the date a day, two days or 'undated'. */
  events: string[];
}
