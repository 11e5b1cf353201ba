import { type PlanAddress, parsePlanAddress, planAddress } from '../../../domain/names.ts';
import type { JobStarter } from '../../../ports/jobs.ts';
import type { GitHubApi } from '../api/github-api.ts';
import { writeOnce } from '../writing/write-once.ts';
import { dispatchWorkflow } from './dispatch-workflow.ts';
import { nameOfPlace } from './workflow-place.ts';
import { readDispatchedRuns, type WorkflowRun } from './workflow-runs.ts';

export interface JobStarterOptions {
  /** Name of the file below `.github/workflows` of the workflow that has a mode `execute`. */
  readonly workflow: string;
  /** The branch whose version of it runs. */
  readonly ref: string;
  /** Milliseconds since the epoch; default: the machine's clock. */
  readonly now?: () => number;
}

const mode = 'execute';
/** States of a run of which no job has begun. */
const notBegun: readonly (string | null)[] = ['queued', 'pending', 'waiting', 'requested'];
/** How often to look for a run after an unclear answer: GitHub may take a while to show it. */
const looks = 2;

/**
 * Starts jobs by dispatching a workflow of this repository. Its `run-name` must give runs the title
 * `execute <environment>/<plan>`, by which those that have not begun are told; else every plan is asked for again
 * and again, which does no harm but takes its time. Only our branch's version of the workflow is believed, whoever
 * has started it: on a branch of her own anybody who may push can give runs any title.
 *
 * `queued` takes one request: of the newest hundred dispatched runs. `start` takes one when it is answered. GitHub may
 * show a run that is between two of its jobs as queued; what is not asked for because of that, the schedule makes up for.
 */
export function createJobStarter(api: GitHubApi, options: JobStarterOptions): JobStarter {
  const { workflow, ref, now = Date.now } = options;
  const place = { repository: api.repository, file: workflow };
  const newest = async () => {
    const { runs } = await readDispatchedRuns(api, place, { page: 1, since: null });
    return runs.filter((run) => run.ref === ref);
  };
  return {
    queued: () =>
      api.attempt(
        { doing: `read the queued runs of ${nameOfPlace(place)}`, permission: 'actions: read' },
        async () => {
          const waiting = (await newest()).filter(({ status }) => notBegun.includes(status));
          return new Set(waiting.flatMap(({ title }) => planOfTitle(title) ?? []));
        },
      ),
    start: (plan) => {
      const task = {
        doing: `start ${nameOfPlace(place)} for ${planAddress(plan)}`,
        permission: 'actions: write',
      };
      const { environment } = plan;
      const inputs = { mode, environment, plan: plan.plan };
      // GitHub's times are whole seconds.
      const asked = Math.floor(now() / 1000) * 1000;
      const attempt = async () => {
        await dispatchWorkflow(api, { place, ref, inputs });
        return true;
      };
      const readBack = async () => (await newest()).some((run) => serves(run, plan, asked)) || undefined;
      return api.attempt(task, async () => {
        await writeOnce(api, { attempt, readBack, looks });
      });
    },
  };
}

/** An earlier job of the same plan that has begun may be about to end, and serves nobody who asks now. */
function serves({ title, status, createdAt }: WorkflowRun, plan: PlanAddress, asked: number): boolean {
  return planOfTitle(title) === planAddress(plan) && (notBegun.includes(status) || createdAt >= asked);
}

function planOfTitle(title: string): string | undefined {
  const address = title.startsWith(`${mode} `) ? title.slice(mode.length + 1) : '';
  return parsePlanAddress(address) && address;
}
