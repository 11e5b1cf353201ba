import { offeredCommands, offersOnProposal } from '../domain/commands/offered-commands.ts';
import type { PlanReport, ReportLinks } from '../domain/pull-requests/plan-report.ts';
import { sayablePart } from './commands/sayable-part.ts';
import { fitParts } from './markdown/fit-parts.ts';
import { bindingPart } from './plan-report/binding-part.ts';
import { notesPart } from './plan-report/notes-part.ts';
import { orderPart, prognosisPart } from './plan-report/operation-parts.ts';
import { problemPart } from './plan-report/problem-parts.ts';
import { reviewsPart } from './plan-report/reviews-part.ts';
import { suggestionPart } from './plan-report/suggestion-part.ts';
import { verdictPart } from './plan-report/verdict-part.ts';

/** The least limit that a report keeps: what is never left out is always shorter. */
export const leastLimit = 8000;

/**
 * What a pull request is told about its plan, as GitHub-flavoured Markdown without a final newline: for the
 * comment, the check run and the step summary alike. Text of plans, branches and people cannot become anything
 * but text or code in it.
 *
 * `limit` is in bytes, at least {@link leastLimit}; what GitHub limits in characters is then shorter as well. A
 * report that would be longer loses whole rows, items and sections, the least important ones, and says so.
 */
export function renderPlanReport(report: PlanReport, links: ReportLinks, options: { limit: number }): string {
  const document = {
    head: verdictPart(report),
    parts: [
      ...problemPart(report, links, 'errors'),
      ...suggestionPart(report, links),
      ...problemPart(report, links, 'conflicts'),
      ...prognosisPart(report),
      ...problemPart(report, links, 'warnings'),
      ...problemPart(report, links, 'waiting'),
      ...orderPart(report),
      ...notesPart(report),
      ...reviewsPart(report),
      ...problemPart(report, links, 'notices'),
      ...sayablePart(offeredOn(report)),
    ],
    foot: bindingPart(report, links),
  };
  return fitParts(document, options.limit);
}

function offeredOn(report: PlanReport): readonly string[] {
  return report.blob === null ? [] : offeredCommands(offersOnProposal(report), report.blob);
}
