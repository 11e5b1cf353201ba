import { type Job, runnerName } from '../../../../sandbox/model/actions/job.ts';
import { currentAttempt, type WorkflowRun } from '../../../../sandbox/model/actions/workflow-run.ts';
import { changeRun, completeRun } from '../../../../sandbox/operations/actions/change-run.ts';
import { createRun } from '../../../../sandbox/operations/actions/create-run.ts';
import { beginJob, completeJob, createJob } from '../../../../sandbox/operations/actions/jobs.ts';
import {
  type ExecutionSession,
  executionSession,
} from '../../../../src/action/execution/execution-session.ts';
import { readRequest } from '../../../../src/action/inputs/request.ts';
import type { Step } from '../../../../src/action/modes/step.ts';
import type { Runner } from '../../../../src/action/reporting/runner.ts';
import { createJobs } from '../../../../src/adapters/github/actions/create-jobs.ts';
import { addressesFrom } from '../../../../src/adapters/github/addresses.ts';
import { connectGitHub } from '../../../../src/adapters/github/connect-github.ts';
import { createConversations } from '../../../../src/adapters/github/conversations/create-conversations.ts';
import { createForge } from '../../../../src/adapters/github/forge/create-forge.ts';
import { createReviewers } from '../../../../src/adapters/github/reviewers/create-reviewers.ts';
import { createRepositorySettings } from '../../../../src/adapters/github/settings/create-repository-settings.ts';
import { createGitHubSources } from '../../../../src/adapters/github/sources/create-github-sources.ts';
import { createGitHubTagger } from '../../../../src/adapters/github/tagging/create-github-tagger.ts';
import { createWorkflowDeployer } from '../../../../src/adapters/github/workflow-deployer/create-workflow-deployer.ts';
import type { JobStarter } from '../../../../src/ports/jobs.ts';
import type { ReleaseRepository } from '../../../../src/ports/release-repository.ts';
import type { WakingClock } from '../../../../src/ports/waiting.ts';
import { deployerOfKinds } from '../../../../src/usecases/execution/deployer-of-kinds.ts';
import { createRecordsReader } from '../../../../src/usecases/reading/create-records-reader.ts';
import { createNotedRunner } from '../../../action/noted-runner.ts';
import type { GitHubWorld } from '../../github-world/github-world.ts';
import { createMemoryTagger } from '../../memory/memory-tagger.ts';
import type { Mortal } from '../../mortal/mortal.ts';
import {
  mortalChecks,
  mortalClock,
  mortalDeployer,
  mortalFetch,
  mortalNotifiers,
  mortalRepository,
} from '../../mortal/mortal-ports.ts';
import { createFaultMachine } from './fault-machine.ts';
import type { FaultSite } from './fault-site.ts';
import { createQuiet, patientClock, type Quiet } from './quiet.ts';

/** File name of the workflow whose jobs execute. */
export const plansWorkflow = 'plans.yml';

/** Milliseconds that a job may wait altogether. */
const timeLimit = 120_000;

export interface FaultJob {
  readonly session: ExecutionSession;
  /** Everything that it has said. */
  said(): readonly string[];
  /** Resolves when it asks nothing of GitHub. */
  readonly settled: Quiet['settled'];
  /** Resolves when its time is over: nothing of it goes on then. */
  readonly expired: Promise<void>;
  /** Its machine is gone, with everything on it. */
  readonly die: Quiet['die'];
  /** GitHub knows that it has ended, however that came. */
  end(): Promise<void>;
}

export interface JobParts {
  readonly github: GitHubWorld;
  readonly site: FaultSite;
  readonly repository: ReleaseRepository;
  /** Tells its machine apart. */
  readonly number: number;
  readonly run: WorkflowRun;
  /** Whether, and when, its machine is gone in the middle of its work. */
  readonly mortal: Mortal;
  /** Whether the workflows that it waits for come to their end; otherwise its patience does. */
  readonly waitsForWorkflows: boolean;
}

/** Begins a job in this process, with everything that a step of it has, but for the time that it takes. */
export async function beginFaultJob(parts: JobParts): Promise<FaultJob> {
  const { github, site, number, run, mortal } = parts;
  const repository = mortalRepository(parts.repository, mortal);
  const { world } = github.sandbox;
  const quiet = createQuiet();
  void mortal.death.then(quiet.die);
  const job = beginIn(github, run);
  const runner = createNotedRunner();
  const api = quiet.watch(connect(github, { say: runner.say, mortal }).api);
  const session = await executionSession(stepOf(job, { github, runner }), {
    ...{ repository, readRecords: createRecordsReader(repository), api, forge: createForge(api) },
    sources: createGitHubSources(api, { kind: 'token', others: undefined }),
    reviewers: createReviewers(api),
    conversations: createConversations(api),
    settings: createRepositorySettings(api, { kind: 'job', app: null, rights: null }),
    tagger: createGitHubTagger(api, createMemoryTagger()),
    webAddress: `${github.sandbox.serverUrl}/acme/releases`,
    token: async () => '',
    clock: mortalClock(patientClock(quiet), mortal),
  });
  const machine = createFaultMachine(number, { jobs: createJobs(api), job: session.job });
  const workflow = createWorkflowDeployer({ api, clock: deploymentClock(parts, quiet) });
  let expire = () => {};
  const expired = new Promise<void>((resolve) => {
    expire = resolve;
  });
  const ports = {
    ...{ ...session.ports, processes: machine.processes, checks: mortalChecks(site.checks, mortal) },
    // Of its own, because reports let that of the session go far ahead.
    clock: mortalClock(patientClock(quiet, { limit: timeLimit, onLimit: () => expire() }), mortal),
    deployer: mortalDeployer(
      deployerOfKinds({
        command: site.commands(machine, quiet),
        workflow: site.inTurn(workflow, quiet),
        ...{ deployment: null, manifest: null },
      }),
      mortal,
    ),
  };
  return {
    session: {
      ...session,
      ports,
      notifiers: mortalNotifiers(site.notifiers, mortal),
      starter: patientStarter(session.starter, quiet),
    },
    said: () => runner.notes.map(([, text]) => text),
    ...{ settled: quiet.settled, die: quiet.die, expired },
    async end() {
      completeJob(world, job, 'success');
      completeRun(world, run, 'success');
      await parts.repository.close();
    },
  };
}

/** A run that nobody has dispatched, as of a schedule. */
export function newRun({ sandbox, acme }: GitHubWorld, { workflow, trigger }: WorkflowRun): WorkflowRun {
  const wanted = { repository: acme.releases, workflow, trigger, displayTitle: 'deployment-plans' };
  return createRun(sandbox.world, wanted);
}

function beginIn({ sandbox: { world } }: GitHubWorld, run: WorkflowRun): Job {
  const [queued] = currentAttempt(run).jobs;
  const job = queued ?? createJob(world, { run, key: 'execute', name: 'execute', labels: [] });
  changeRun(world, run, 'in_progress');
  beginJob(world, job);
  return job;
}

/** What the runner tells a step of its job, and what that was asked. */
function stepOf(
  job: Job,
  { github, runner }: { readonly github: GitHubWorld; readonly runner: Runner },
): Step {
  const variables = {
    GITHUB_REPOSITORY: 'acme/releases',
    GITHUB_WORKFLOW_REF: `acme/releases/.github/workflows/${plansWorkflow}@refs/heads/main`,
    GITHUB_SERVER_URL: github.sandbox.serverUrl,
    GITHUB_RUN_ID: String(job.run.id),
    GITHUB_RUN_ATTEMPT: String(job.attempt.number),
    RUNNER_NAME: runnerName(job),
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: github.jobs,
    INPUT_MODE: 'execute',
    INPUT_TOKEN: github.token,
  };
  const reading = { kind: 'nothing', because: 'the test calls what it is about' } as const;
  return {
    request: readRequest(variables),
    event: { name: 'workflow_dispatch', reading },
    variables,
    runner,
  };
}

function connect(
  { sandbox, token }: GitHubWorld,
  { say, mortal }: { readonly say: (text: string) => void; readonly mortal: Mortal },
) {
  const { serverUrl, apiUrl, graphqlUrl, world } = sandbox;
  const addresses = addressesFrom({
    GITHUB_SERVER_URL: serverUrl,
    GITHUB_API_URL: apiUrl,
    GITHUB_GRAPHQL_URL: graphqlUrl,
  });
  // Nobody waits here, but what is waited for is over then.
  let waited = 0;
  return connectGitHub({
    ...{ repository: { owner: 'acme', name: 'releases' }, addresses, pace: 0 },
    credentials: { kind: 'token', token },
    fetch: mortalFetch((address, init) => fetch(address, init), mortal),
    now: () => world.now() + waited,
    onNotice(text) {
      const [, seconds = '0'] = /waiting (\d+) seconds/.exec(text) ?? [];
      waited += Number(seconds) * 1000;
      say(text);
    },
  });
}

/** When it is asked for jobs, everything that was begun before has been done. */
function patientStarter(starter: JobStarter, { settled }: Quiet): JobStarter {
  return {
    start: (plan) => starter.start(plan),
    async queued() {
      await settled();
      return starter.queued();
    },
  };
}

function deploymentClock({ site, waitsForWorkflows }: JobParts, { settled }: Quiet): WakingClock {
  let now = Date.now();
  return {
    now: () => now,
    async sleep(milliseconds, wake) {
      if (!waitsForWorkflows) return untilAborted(wake);
      await settled();
      now += milliseconds;
      site.endWorkflows();
    },
  };
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
