import { join } from 'node:path';
import { currentAttempt, type WorkflowRun } from '../../../../sandbox/model/actions/workflow-run.ts';
import { mergePullRequest } from '../../../../sandbox/operations/pull-requests/merge-pull-request.ts';
import { planText, proposePlan } from '../../../../sandbox/seed/propose-plan.ts';
import type { SeedApplication } from '../../../../sandbox/seed/seed-application.ts';
import { openGitRepository } from '../../../../src/adapters/git/open-git-repository.ts';
import { type PlanAddress, parsePlanAddress } from '../../../../src/domain/names.ts';
import { dispatchedWorkflow, expression } from '../../../adapters/github/actions/workflow-world.ts';
import { deployWorkflow } from '../../../adapters/github/workflow-deployer/deployer-world.ts';
import { createGitHubWorld, type GitHubWorld } from '../../github-world/github-world.ts';
import { createMortal, type Mortal } from '../../mortal/mortal.ts';
import { beginFaultJob, type FaultJob, newRun, plansWorkflow } from './fault-job.ts';
import { createFaultSite, type FaultSite } from './fault-site.ts';
import type { FaultTransport, TransportMaker } from './fault-transport.ts';
import { rememberRepository } from './remember-repository.ts';

/** A GitHub on which acme deploys by plans, whose jobs run in this process. */
export interface ExecutionFaultWorld {
  readonly github: GitHubWorld;
  readonly site: FaultSite;
  readonly transport: FaultTransport;
  /** Opens a plan for qa and merges it; nobody executes it. */
  merge(plan: string, versions: Readonly<Record<string, string>>): Promise<void>;
  /** The same with the text of the plan's file. */
  mergeText(plan: string, text: string): Promise<void>;
  /** Plans for which a job waits to begin, oldest first. */
  waiting(): readonly PlanAddress[];
  /**
   * Begins the job that waits for a plan; with null one that nobody has asked for.
   * @param mortal whether, and when, its machine is to be gone
   */
  begin(plan: PlanAddress | null, mortal?: Mortal): Promise<FaultJob>;
  /** From now on `rewind` brings everything back to what it is now. */
  remember(): void;
  rewind(): Promise<void>;
  close(): Promise<void>;
}

/** `payments` needs `ledger`; `audit` is alone. */
const applications: readonly SeedApplication[] = [
  { name: 'ledger', versions: ['1.0.0', '2.0.0'], modules: { 'ledger-api': {} } },
  { name: 'payments', versions: ['2.3.0'], modules: { 'payments-api': { 'ledger-api': '^2.0.0' } } },
  { name: 'audit', versions: ['1.0.0', '1.1.0'], modules: { 'audit-log': {} } },
];

const title = ['mode', 'environment', 'plan'].map((name) => expression(`inputs.${name}`));
const workflows = {
  [plansWorkflow]: dispatchedWorkflow({
    title: JSON.stringify(`${title[0]} ${title[1]}/${title[2]}`),
    inputs: ['mode', 'environment', 'plan'],
    scripts: ['true'],
  }),
  'deploy.yml': deployWorkflow('true'),
};

export interface ExecutionFaultOptions {
  /** Lines below `qa` in the configuration, with its deployer. */
  readonly qa: readonly string[];
  readonly transport: TransportMaker;
}

/** @param earlier another such world in which nothing has happened yet: its repositories are copied */
export async function createExecutionFaultWorld(
  { qa, transport: makeTransport }: ExecutionFaultOptions,
  earlier?: ExecutionFaultWorld,
): Promise<ExecutionFaultWorld> {
  const files = Object.entries(workflows).map(([name, text]) => [`.github/workflows/${name}`, text]);
  const github = await createGitHubWorld({
    ...{ applications, configuration: configurationText(qa), files: Object.fromEntries(files) },
    environments: { qa: { ledger: '1.0.0' }, production: {} },
    ...(earlier !== undefined && { earlier: earlier.github.sandbox.world.folder }),
  });
  const { sandbox, acme, jobs } = github;
  const { releases } = acme;
  const variables = { PATH: process.env.PATH, HOME: join(jobs, 'home') };
  // The same commit, whenever it is made.
  const now = () => Date.UTC(2026, 10, 20, 10);
  const git = await openGitRepository({ folder: releases.folder, variables, now });
  const site = createFaultSite(sandbox.world, releases);
  const transport = await makeTransport(github, git);
  let [begun, restore] = [0, async () => {}];

  const path = `.github/workflows/${plansWorkflow}`;
  const sample = await sandbox.actions.dispatch({ repository: releases, path, ref: 'main', by: acme.alice });
  releases.workflowRuns.clear();

  async function mergeText(plan: string, text: string): Promise<void> {
    const place = { releases, environment: 'qa', author: acme.alice };
    const opened = await proposePlan(sandbox.world, { ...place, plan, text });
    await mergePullRequest(sandbox.world, { account: acme.carol, token: null }, opened);
  }

  return {
    ...{ github, site, transport },
    mergeText,
    merge: (plan, versions) => mergeText(plan, planText(versions)),
    waiting: () => waitingRuns(github).map(({ plan }) => plan),
    async begin(plan, mortal = createMortal(null)) {
      begun += 1;
      const number = begun;
      const found = waitingRuns(github).find(({ plan: it }) => it.plan === plan?.plan);
      if (plan !== null && found === undefined) throw new Error(`no job waits for ${plan.plan}`);
      const run = found?.run ?? newRun(github, sample);
      const repository = await transport.open();
      const parts = { github, site, repository, run, number, mortal, waitsForWorkflows: plan !== null };
      return beginFaultJob(parts);
    },
    remember() {
      const number = begun;
      const takeBack = [transport.remember(), site.remember(), () => (begun = number)];
      const repositoryBack = rememberRepository(releases);
      restore = async () => {
        for (const back of takeBack) back();
        sandbox.world.events.forget();
        sandbox.webhooks.forget();
        await repositoryBack();
      };
    },
    rewind: () => restore(),
    async close() {
      await git.close();
      await github.close();
    },
  };
}

function waitingRuns({ acme }: GitHubWorld): { readonly run: WorkflowRun; readonly plan: PlanAddress }[] {
  const queued = [...acme.releases.workflowRuns.values()].filter(
    (run) => currentAttempt(run).status === 'queued',
  );
  return queued.flatMap((run) => {
    const plan = parsePlanAddress(run.displayTitle.replace(/^execute /, ''));
    return plan === undefined ? [] : [{ run, plan }];
  });
}

function configurationText(qa: readonly string[]): string {
  const lines = [
    ...['version: 1', 'environments:', '  development: { root: true }', '  qa:'],
    ...['sources: [development]', ...qa].map((line) => `    ${line}`),
    ...['  production:', '    sources: [qa]', `    ${byCommand}`],
  ];
  return `${lines.join('\n')}\n`;
}

export const byCommand = 'deployer: { command: [sh, deploy.sh], timeout: 5m }';
export const byWorkflow = 'deployer: { workflow: { file: deploy.yml }, timeout: 5m }';
