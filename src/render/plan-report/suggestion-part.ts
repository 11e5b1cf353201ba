import type { Code } from 'mdast';
import { stringify } from 'yaml';
import type { PlanChange } from '../../domain/fixing/plan-change.ts';
import { isName } from '../../domain/names.ts';
import type { PlanReport, ReportLinks } from '../../domain/pull-requests/plan-report.ts';
import { isVersion } from '../../domain/versions/version.ts';
import { paragraph, words } from '../markdown/blocks.ts';
import type { MarkdownPart } from '../markdown/markdown-part.ts';
import { codeOf } from '../markdown/untrusted-text.ts';

const repositoryName = /^https:\/\/[^/]+\/([\w.-]+\/[\w.-]+)$/;

/**
 * The lines with which a plan would pass, to copy, and the command that puts them there. It is no suggestion block of
 * GitHub's: those exist in review comments on lines of the change alone (docs/decisions/0024).
 */
export function suggestionPart(report: PlanReport, { repository }: ReportLinks): MarkdownPart[] {
  const { suggestion, environment, plan } = report;
  if (suggestion.length === 0 || plan === null || !suggestion.every(isAsInPlans)) return [];
  const [, name] = repositoryName.exec(repository) ?? [];
  const there = name === undefined ? '' : ` --github ${name}`;
  const nodes = [
    paragraph(
      words('With these lines below '),
      codeOf('applications'),
      words(', added or in place of what stands there, the plan passes:'),
    ),
    lines(report),
    paragraph(
      words('To have them written: '),
      codeOf(`deployment-plans validate --fix ${environment}/${plan}${there}`),
    ),
  ];
  return [{ title: 'Suggestion', body: { kind: 'whole', nodes } }];
}

function lines({ suggestion }: PlanReport): Code {
  const entries = suggestion.map(({ application, to }) => [application, to] as const);
  const value = stringify({ applications: new Map(entries) }, { lineWidth: 0 }).trimEnd();
  return { type: 'code', lang: 'yaml', value };
}

/** What is copied into a plan is what plans consist of, and nothing else. */
function isAsInPlans({ application, to }: PlanChange): boolean {
  return isName(application) && (to === 'redeploy' || isVersion(to));
}
