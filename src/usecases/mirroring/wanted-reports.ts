import { environmentBranch } from '../../domain/names.ts';
import { longestReport } from '../../domain/pull-requests/longest-report.ts';
import { deploymentTask, runCheckName, runMarker } from '../../domain/pull-requests/published-names.ts';
import { awaitsClaim, type Run } from '../../domain/records/run/run.ts';
import type { MirrorQuestion, RunCheck } from '../../ports/mirror.ts';
import type { RunContext } from '../../render/run-report/run-context.ts';
import { runTitle } from '../../render/run-report/run-title.ts';
import { renderRunReport } from '../../render/run-report.ts';

/** What is to stand on the merged pull request and on the merge commit. */
export interface WantedReports {
  readonly comment: string;
  readonly check: RunCheck;
}

/** By what the places are found again where a run is told. */
export function mirrorQuestion(run: Run): MirrorQuestion {
  return {
    mergeCommit: run.mergeCommit,
    check: runCheckName(run),
    marker: runMarker(run),
    base: environmentBranch(run.environment),
    task: deploymentTask(run.plan),
  };
}

/** What tells the run as it is recorded. */
export function wantedReports(run: Run, context: RunContext): WantedReports {
  const text = renderRunReport(run, context, { limit: longestReport });
  return {
    comment: `${runMarker(run)}\n${text}`,
    check: {
      name: runCheckName(run),
      ...(awaitsClaim(run) && { isQueued: true }),
      conclusion: conclusionOf(run),
      title: runTitle(run),
      summary: text,
      url: context.jobUrl,
    },
  };
}

function conclusionOf({ status, endedBy }: Run): RunCheck['conclusion'] {
  switch (status) {
    case 'finished':
      return 'success';
    case 'finished-with-warnings':
      return 'neutral';
    case 'aborted':
      return endedBy === 'operator' ? 'cancelled' : 'failure';
    default:
      return null;
  }
}
