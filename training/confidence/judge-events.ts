import { type Dispatch, judgedEvents } from '../../evaluation/index.ts';
import { Trace } from '../../extraction/explain/trace.ts';
import { extractionOf } from '../../extraction/extraction-of.ts';
import { readDocument } from '../../extraction/index.ts';
import type { Judged } from './fit-logistic.ts';

/**
 * The events that are found in a dispatch, judged. Rules are surer of the dispatches that they were
 * written on than of any other; their events have the evidence SEEN, which no event has later.
 */
export function judgeEvents(dispatch: Dispatch, seen: boolean): Judged[] {
  const trace = new Trace();
  const document = readDocument({ text: dispatch.body, publishedAt: dispatch.publishedAt });
  const { extraction } = extractionOf(document, trace);
  return judgedEvents(dispatch, extraction).flatMap(({ event, right }) => {
    const evidence = trace.evidenceOf(event);
    return evidence ? [{ evidence: seen ? { ...evidence, SEEN: 1 } : evidence, right }] : [];
  });
}
