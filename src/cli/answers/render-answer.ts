import { problemToJson } from '../../codec/answers/problem.ts';
import type { DocumentReport } from '../../domain/document/document-report.ts';
import type { PlanAddress } from '../../domain/names.ts';
import { documentPlan } from '../../usecases/documenting/document-plan.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import type { Answer } from '../answer.ts';
import { exitCode } from '../exit-code.ts';
import type { Session } from '../session/session.ts';

export interface RenderingRequest {
  readonly html?: boolean;
}

/** The document is text for other programs as well, so it has neither colours nor a width. */
export async function renderAnswer(
  session: Session,
  address: PlanAddress,
  request: RenderingRequest,
): Promise<Answer> {
  const report = await documentPlan(session, await readTrusted(session.repository), address);
  // Loaded only where they are needed: no other command lays out graphs or reads Markdown.
  const { renderDocumentMarkdown } = await import('../../render/document/document-markdown.ts');
  const markdown = renderDocumentMarkdown(report);
  const html = request.html === true ? await pageOf(report) : null;
  return {
    exitCode: exitCode.done,
    json: {
      plan: report.plan,
      environment: report.environment,
      markdown,
      html,
      problems: report.problems.map(problemToJson),
    },
    text: () => html?.trimEnd() ?? markdown,
  };
}

async function pageOf(report: DocumentReport): Promise<string> {
  const { renderDocumentPage } = await import('../../render/document/document-page.ts');
  return renderDocumentPage(report);
}
