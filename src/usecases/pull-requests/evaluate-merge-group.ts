import { parseEnvironmentBranch, planOfPath, planPath } from '../../domain/names.ts';
import { hasErrors, type Problem } from '../../domain/problem.ts';
import { statusContext } from '../../domain/pull-requests/published-names.ts';
import { isSameStatus } from '../../domain/pull-requests/same-status.ts';
import type { MergeGroupAsked } from '../../domain/pull-requests/trigger.ts';
import { shortDigest } from '../../domain/short-digest.ts';
import type { Validation } from '../../domain/validation.ts';
import type { CommitStatus } from '../../ports/forge.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import { failureOf } from '../failure.ts';
import type { OpenPlan } from '../reading/open-plan.ts';
import { readPlanFile } from '../reading/plan-file.ts';
import { validate } from '../validate.ts';
import type { Proposal } from '../validation/proposal.ts';
import { CarefulWriter } from './careful-writer.ts';
import type { EvaluationPorts } from './evaluation-ports.ts';
import { openPlansOnPullRequests } from './open-pull-requests.ts';
import type { PublishingOptions } from './publish-reports.ts';
import { environmentPullRequests, takeSnapshot } from './snapshot.ts';

export interface MergeGroupEvaluation {
  readonly verdict: 'pass' | 'fail' | 'unknown';
  /** One for each plan of the group. */
  readonly validations: readonly Validation[];
  /** What concerns no single plan, and why there is no verdict. */
  readonly problems: readonly Problem[];
  /** Why the verdict could not be written. */
  readonly unwritten: readonly Problem[];
}

/**
 * Judges what a merge queue would make of an environment branch: every plan in it must pass, and it may change
 * nothing else. The verdict is a status on the group's own commit (GitHub: merge queues need `merge_group`).
 */
export async function evaluateMergeGroup(
  ports: EvaluationPorts,
  trigger: MergeGroupAsked,
  { dryRun }: PublishingOptions,
): Promise<MergeGroupEvaluation> {
  const environment = parseEnvironmentBranch(trigger.base) ?? '';
  const judged = await judgeOrFail(ports, trigger, environment);
  if (dryRun) return judged;
  const wanted = statusOf(environment, judged);
  const outcome = await new CarefulWriter().write('status', async () => {
    const standing = await ports.forge.status(trigger.head, wanted.context);
    if (!isSameStatus(wanted, standing)) await ports.forge.setStatus(trigger.head, wanted);
  });
  return outcome.kind === 'failed' ? { ...judged, unwritten: [outcome.problem] } : judged;
}

async function judgeOrFail(
  ports: EvaluationPorts,
  trigger: MergeGroupAsked,
  environment: string,
): Promise<MergeGroupEvaluation> {
  try {
    return await judgeGroup(ports, trigger, environment);
  } catch (cause) {
    const failure = failureOf(cause);
    if (failure === undefined) throw cause;
    return unjudged(failure.problems);
  }
}

async function judgeGroup(
  ports: EvaluationPorts,
  { head, base }: MergeGroupAsked,
  environment: string,
): Promise<MergeGroupEvaluation> {
  const { repository, sources, clock } = ports;
  const snapshot = await takeSnapshot(ports, await environmentPullRequests(ports.forge));
  const readOpenPlans = openPlansOnPullRequests(repository, snapshot.pullRequests, 'published');
  const baseTip = snapshot.branches.get(base);
  if (baseTip === undefined || !isQueued(snapshot.branches, base, head)) {
    return unjudged([groupIsGone(head, base)]);
  }
  const changes = await repository.changesSince(baseTip, head);
  const proposals = await readProposals(repository, {
    environment,
    head,
    openPlans: await readOpenPlans(snapshot.branches, environment),
    paths: changes.flatMap(({ path, kind }) => (kind === 'added' || kind === 'modified' ? [path] : [])),
  });
  if (proposals.length === 0) return { ...unjudged([nothingQueued(base)]), verdict: 'fail' };
  const read = new Set(proposals.map(({ content }) => content.file));
  const problems = changes.flatMap(({ path }) => (read.has(path) ? [] : [foreignToGroup(path)]));
  const reading = { repository, sources, clock, readOpenPlans, readRecords: async () => snapshot.records };
  const validations: Validation[] = [];
  for (const proposal of proposals) {
    validations.push(await validate(reading, snapshot.trusted, proposal));
  }
  const fails = hasErrors(problems) || validations.some(({ verdict }) => verdict === 'fail');
  return { verdict: fails ? 'fail' : 'pass', validations, problems, unwritten: [] };
}

function unjudged(problems: readonly Problem[]): MergeGroupEvaluation {
  return { verdict: 'unknown', validations: [], problems, unwritten: [] };
}

interface MergeGroup {
  readonly environment: string;
  readonly head: string;
  /** Files that it adds or changes. */
  readonly paths: readonly string[];
  readonly openPlans: readonly OpenPlan[];
}

async function readProposals(
  repository: ReleaseRepository,
  { environment, head, paths, openPlans }: MergeGroup,
): Promise<Proposal[]> {
  const plans = paths.flatMap((path) => planOfPath(path) ?? []);
  const contents = await repository.read(head, plans.map(planPath));
  return plans.flatMap((plan) => {
    const content = contents.get(planPath(plan));
    if (content === undefined) return [];
    // Two pull requests may propose plans of the same name: the one that is queued has this very file.
    const named = openPlans.filter((it) => it.plan === plan);
    const own = named.find((it) => it.content.blob === content.id) ?? named[0];
    return [
      {
        plan,
        environment,
        pullRequest: own?.pullRequest ?? null,
        hasEnvironmentBranch: true,
        content: readPlanFile(plan, content),
        addedAt: own?.addedAt ?? '',
        foreignChanges: [],
        openPlans,
      },
    ];
  });
}

const states = { pass: 'success', fail: 'failure', unknown: 'error' } as const;

function statusOf(environment: string, { verdict, validations }: MergeGroupEvaluation): CommitStatus {
  const plans = validations.length === 1 ? '1 plan' : `${validations.length} plans`;
  const words = {
    pass: `${plans} of the merge group may be merged`,
    fail: 'the merge group may not be merged; see the verdicts on its pull requests',
    unknown: 'the merge group could not be judged; take it out of the queue and add it again',
  };
  return {
    context: statusContext(environment),
    state: states[verdict],
    description: words[verdict],
    url: null,
  };
}

/** Whether a merge queue has made this commit for the branch (GitHub: managing a merge queue). */
function isQueued(branches: ReadonlyMap<string, string>, base: string, head: string): boolean {
  const prefix = `gh-readonly-queue/${base}/`;
  return [...branches].some(([name, tip]) => tip === head && name.startsWith(prefix));
}

function nothingQueued(base: string): Problem {
  const message = `the merge group for ${base} holds no plan; what is merged into an environment branch adds or changes plan files`;
  return { code: 'foreign-change', severity: 'error', message };
}

function foreignToGroup(path: string): Problem {
  const message = `the merge group changes ${path}; what is merged into an environment branch adds or changes plan files and nothing else`;
  return { code: 'foreign-change', severity: 'error', message, file: path };
}

function groupIsGone(head: string, base: string): Problem {
  const message = `the merge group ${shortDigest(head)} for ${base} is not there any more; a newer one will be judged`;
  return { code: 'source-unreachable', severity: 'error', message };
}
