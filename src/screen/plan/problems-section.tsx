import { parsePlanAddress, planBranch } from '../../domain/names.ts';
import type { Problem, Severity } from '../../domain/problem.ts';
import { isOnTrustedBranch } from '../../domain/pull-requests/trusted-place.ts';
import { countsInWords } from '../../render/in-words/counts-in-words.ts';
import { problemPage } from '../../render/problems/problem-page.ts';
import { placeAddress } from '../../render/repository-place.ts';
import { plainText } from '../../render/text/plain-text.ts';
import type { Style } from '../../render/text/view.ts';
import { OutwardLink, PlanLink } from '../components/links.tsx';
import { StateBadge } from '../components/state-badge.tsx';
import type { PageSection, PlanOnPage } from './page-section.ts';

const paints = { error: 'red', warning: 'yellow', notice: 'cyan' } as const satisfies Record<
  Severity,
  keyof Style
>;

/** What was found, where, and what helps. */
export function problemsSection(page: PlanOnPage): PageSection | undefined {
  const { problems } = page.details;
  if (problems.length === 0) return undefined;
  const content = (
    <>
      <p class="muted">{countsInWords(problems)}</p>
      <ul class="problems">
        {problems.map((problem, index) => (
          <ProblemItem key={String(index)} problem={problem} page={page} />
        ))}
      </ul>
    </>
  );
  return { id: 'problems', title: 'Problems', content };
}

function ProblemItem({ problem, page }: { readonly problem: Problem; readonly page: PlanOnPage }) {
  const { severity, code, message, plan } = problem;
  const other = plan === undefined ? undefined : parsePlanAddress(plan);
  return (
    <li>
      <div class="title-line">
        <StateBadge words={severity} paint={paints[severity]} />
        <OutwardLink url={problemPage(code)}>
          <code>{code}</code>
        </OutwardLink>
        <Place problem={problem} page={page} />
        {other !== undefined && <PlanLink of={other} />}
      </div>
      <p>{plainText(message)}</p>
    </li>
  );
}

/** Where it was found, as a link where that can be read. */
function Place({ problem, page }: { readonly problem: Problem; readonly page: PlanOnPage }) {
  const { file, line } = problem;
  if (file === undefined) return null;
  const { list, shown, details } = page;
  const { environment, plan } = shown.listed;
  const own = details.run?.mergeCommit ?? planBranch(environment, plan);
  const revision = isOnTrustedBranch(problem) ? 'HEAD' : own;
  const url = placeAddress(list.repository.url, { kind: 'file', revision, path: file, line });
  const text = <code>{plainText(line === undefined ? file : `${file}:${line}`)}</code>;
  return url === undefined ? text : <OutwardLink url={url}>{text}</OutwardLink>;
}
