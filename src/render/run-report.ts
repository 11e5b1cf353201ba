import { planAddress } from '../domain/names.ts';
import type { Run } from '../domain/records/run/run.ts';
import { fitParts } from './markdown/fit-parts.ts';
import { bindingPart } from './run-report/binding-part.ts';
import { criteriaPart } from './run-report/criteria-part.ts';
import { headPart } from './run-report/head-part.ts';
import { nextPart, sayablePartOf } from './run-report/next-part.ts';
import { operationParts } from './run-report/operations-part.ts';
import { problemsPart } from './run-report/problems-part.ts';
import type { RunContext } from './run-report/run-context.ts';
import { storyPart } from './run-report/story-part.ts';
import { waitingPart } from './run-report/waiting-part.ts';

/** The least limit that a report keeps: what is never left out is always shorter. */
export const leastRunLimit = 10_000;

/**
 * What is told of a run, as GitHub-flavoured Markdown without a final newline: for the comment on the merged pull
 * request, the check run and the step summary alike. Text of plans, branches and people cannot become anything but
 * text or code in it. The same run and context give the same text, so that nothing need be written when nothing has
 * happened; so it names times, and never how long ago they are.
 *
 * `limit` is in bytes, at least {@link leastRunLimit}. A report that would be longer loses whole rows, items and
 * sections, the least important ones, and says so: of operations first those that are done.
 */
export function renderRunReport(run: Run, context: RunContext, { limit }: { limit: number }): string {
  const document = {
    head: headPart(run, context),
    parts: [
      ...waitingPart(run),
      ...problemsPart(run, context, 'error'),
      ...operationParts(run, context),
      ...criteriaPart(run),
      ...nextPart(run, context),
      ...storyPart(run, context),
      ...problemsPart(run, context, 'warning'),
      ...problemsPart(run, context, 'notice'),
      ...sayablePartOf(run, context),
    ],
    foot: bindingPart(run, context),
    command: `deployment-plans show ${planAddress(run)}`,
  };
  return fitParts(document, limit);
}
