import { environmentBranch } from '../../domain/names.ts';
import type { Problem } from '../../domain/problem.ts';
import { evaluate } from './evaluate.ts';
import type { EvaluationPorts } from './evaluation-ports.ts';
import type { EvaluatedPullRequest } from './publish-reports.ts';
import { isOn } from './snapshot.ts';

/** A pull request that this program has just opened. */
export interface OpenedPullRequest {
  readonly number: number;
  /** The environment that its plan is for. */
  readonly target: string;
}

/** How often it is looked for, and milliseconds in between: a list may lag behind. */
const mostLooks = 3;
const pause = 1000;

/**
 * Judges a pull request right after it was opened, because no workflow starts for one that was opened with the token
 * of a workflow (GitHub: GITHUB_TOKEN). Says what could not be judged or written; the next evaluation makes up for
 * it. Rejects as `evaluate` does.
 */
export async function validateOpened(
  ports: EvaluationPorts,
  { number, target }: OpenedPullRequest,
): Promise<readonly Problem[]> {
  for (let look = 1; ; look += 1) {
    const opened = (await ports.forge.openPullRequests()).find((it) => it.number === number);
    if (opened !== undefined) {
      const base = environmentBranch(target);
      const { head } = opened;
      const trigger = {
        kind: 'pull-request',
        number,
        base,
        formerBase: null,
        head,
        concernsOthers: true,
      } as const;
      const { problems, pullRequests } = await evaluate(ports, trigger, { dryRun: false });
      return [
        ...problems,
        ...pullRequests.flatMap((it) => it.problems),
        ...whatLeftNoVerdict(pullRequests.find((it) => isOn(it.pullRequest, number))),
      ];
    }
    if (look === mostLooks) return [notListed(number)];
    await ports.clock.sleep(pause);
  }
}

/**
 * The same where a person may be at work: what a person opens starts the workflow that judges it, what a program opens
 * may not. `login` is of whoever opened it.
 */
export async function validateOpenedBy(
  ports: EvaluationPorts,
  login: string,
  opened: OpenedPullRequest,
): Promise<readonly Problem[]> {
  return login.endsWith('[bot]') ? validateOpened(ports, opened) : [];
}

/** It stands on the pull request as well, where nobody looks yet. */
function whatLeftNoVerdict(evaluated: EvaluatedPullRequest | undefined): readonly Problem[] {
  return evaluated?.report.verdict === 'unknown' ? evaluated.report.problems : [];
}

function notListed(number: number): Problem {
  const message = `pull request #${number} is not among the open ones yet, or not any more, so it was not judged; the next evaluation judges it`;
  return { code: 'source-unreachable', severity: 'warning', message };
}
