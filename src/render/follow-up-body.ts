import type { Evidence } from '../domain/follow-ups/evidence.ts';
import { planAddress } from '../domain/names.ts';
import { changesPart, droppedPart, tasksPart } from './follow-up-body/new-plan-parts.ts';
import { operationsPart } from './follow-up-body/operations-part.ts';
import { storyPart } from './follow-up-body/story-part.ts';
import { paragraph, words } from './markdown/blocks.ts';
import { fitParts } from './markdown/fit-parts.ts';

/** Bytes. The lists of evidence are excerpts already, so next to nothing is ever left out to keep it. */
const limit = 40_000;

/**
 * The description of a follow-up's pull request, as GitHub-flavoured Markdown without a final newline: what a person
 * should know before it is merged, and why there is such a plan at all. The same evidence always gives the same text.
 */
export function renderFollowUpBody(evidence: Evidence): string {
  const document = {
    head: storyPart(evidence),
    parts: [
      ...tasksPart(evidence),
      ...droppedPart(evidence),
      ...changesPart(evidence),
      ...operationsPart(evidence),
    ],
    foot: [
      paragraph(
        words(
          'This tells what the records said when the plan was written. What is merged is judged by the records, not by this text.',
        ),
      ),
    ],
    command: `deployment-plans show ${planAddress(evidence.run)}`,
  };
  return fitParts(document, limit);
}
