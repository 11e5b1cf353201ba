import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseRun } from '../../src/codec/records/run.ts';
import { activePath, endedPath, recordsBranch } from '../../src/domain/layout.ts';
import type { Run } from '../../src/domain/records/run/run.ts';
import { type ActionsOptions, realTime } from '../actions/actions-options.ts';
import { readObjects } from '../git/read-objects.ts';
import type { Actor } from '../model/access/caller.ts';
import type { WorkflowRun } from '../model/actions/workflow-run.ts';
import type { PullRequest } from '../model/pull-requests/pull-request.ts';
import { createAppKeys } from '../operations/accounts/create-app.ts';
import { type MergeRequest, mergePullRequest } from '../operations/pull-requests/merge-pull-request.ts';
import { addSecret } from '../operations/settings/add-secret.ts';
import { createEnvironment } from '../operations/settings/create-environment.ts';
import { planText, proposePlan } from '../seed/propose-plan.ts';
import type { SeedApplication } from '../seed/seed-application.ts';
import { type ReleaseWorld, type ReleaseWorldOptions, seedReleaseWorld } from '../seed/seed-release-world.ts';
import { type Sandbox, startSandbox } from '../start.ts';
import { createDeploymentSite, type DeploymentSite } from './deployment-site.ts';

const root = join(import.meta.dirname, '..', '..');
const privileged = '.github/workflows/deployment-plans.yml';
/** Stands for the commit of a release of the action, which is what is built here. */
const release = 'a'.repeat(40);

export interface ExecutionWorldOptions extends Pick<ActionsOptions, 'parallelJobs' | 'minute' | 'second'> {
  /** Lines below `qa` in the configuration, instead of its deployer. */
  readonly qa?: readonly string[];
  readonly applications?: readonly SeedApplication[];
  readonly environments?: NonNullable<ReleaseWorldOptions['environments']>;
  readonly files?: NonNullable<ReleaseWorldOptions['files']>;
  /** Whether the jobs act as the App, as at first, or by their own GITHUB_TOKEN. */
  readonly as?: 'app' | 'job';
  /** Changes the text of the privileged workflow. */
  readonly workflow?: (text: string) => string;
}

/** A GitHub on this machine that runs the templates' own workflows, in which acme deploys by plans. */
export interface ExecutionWorld {
  readonly sandbox: Sandbox;
  readonly acme: ReleaseWorld;
  readonly site: DeploymentSite;
  propose(plan: string, versions: Readonly<Record<string, string>>, target?: string): Promise<PullRequest>;
  /** Carol merges; gives the commit on the environment branch. */
  merge(pullRequest: PullRequest, request?: MergeRequest): Promise<string>;
  /** Opens and merges a plan while no workflow listens. */
  mergeQuietly(plan: string, versions: Readonly<Record<string, string>>): Promise<PullRequest>;
  /** Starts the privileged workflow by hand; does not wait for its end. */
  dispatch(inputs: Readonly<Record<string, string>>): Promise<WorkflowRun>;
  /** The same, and waits until nothing is under way any more. */
  carryOut(inputs: Readonly<Record<string, string>>): Promise<WorkflowRun>;
  /** Runs of the privileged workflow, oldest first; with a title only those. */
  runs(title?: string): readonly WorkflowRun[];
  /** The run of a plan as recorded; throws when there is none. */
  record(address: string): Promise<Run>;
  close(): Promise<void>;
}

/** `payments` needs `ledger`, whose 1.0.0 is in `qa`; `audit` is alone. */
export const applications: readonly SeedApplication[] = [
  { name: 'ledger', versions: ['1.0.0', '2.0.0'], modules: { 'ledger-api': {} } },
  {
    name: 'payments',
    versions: ['2.2.0', '2.3.0'],
    modules: { 'payments-core': {}, 'payments-api': { 'ledger-api': '^2.0.0' } },
  },
  { name: 'audit', versions: ['1.0.0', '1.1.0'], modules: { 'audit-log': {} } },
];

const byCommand = ['deployer: { command: [sh, deploy/deploy.sh], timeout: 5m }'];

/** One pair for all worlds of a file: to make one takes longer than everything else in a world. */
const keys = createAppKeys();

/** Nothing is under way in it yet; whoever makes it closes it. */
export async function createExecutionWorld(options: ExecutionWorldOptions = {}): Promise<ExecutionWorld> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'execution-world-')));
  mkdirSync(join(folder, 'site'));
  const site = createDeploymentSite(join(folder, 'site'));
  const { parallelJobs = 20, minute = realTime.minute, second = realTime.second, as = 'app' } = options;
  const actions = { 'deployment-plans/deployment-plans': root, 'acme/deployer': site.action };
  const sandbox = await startSandbox({
    folder: join(folder, 'github'),
    checkAnswers: false,
    actions: { actions, parallelJobs, minute, second },
  });
  sandbox.actions.listen(false);
  const acme = await seed(sandbox, site, options);
  if (as === 'app') giveKey(sandbox, acme);
  sandbox.actions.listen(true);
  return { sandbox, acme, site, ...waysInto(sandbox, acme), close: () => close(sandbox, folder) };
}

function seed(sandbox: Sandbox, site: DeploymentSite, options: ExecutionWorldOptions): Promise<ReleaseWorld> {
  const { qa = byCommand, environments = { qa: { ledger: '1.0.0' }, production: {} }, files } = options;
  const { workflow = (text: string) => text } = options;
  const template = readFileSync(join(root, 'templates', 'main', privileged), 'utf8');
  return seedReleaseWorld(sandbox.world, {
    keys,
    environments,
    applications: options.applications ?? applications,
    configuration: configurationText(qa),
    files: {
      [privileged]: workflow(template.replaceAll('0'.repeat(40), release)),
      'deploy/deploy.sh': site.script,
      ...files,
    },
  });
}

function configurationText(qa: readonly string[]): string {
  const lines = [
    ...['version: 1', 'environments:', '  development: { root: true }', '  qa:'],
    ...['sources: [development]', ...qa].map((line) => `    ${line}`),
    ...['  production:', '    sources: [qa]', `    ${byCommand[0]}`],
  ];
  return `${lines.join('\n')}\n`;
}

function giveKey({ world }: Sandbox, { releases, app, privateKey }: ReleaseWorld): void {
  const guarded = createEnvironment(world, releases, { name: 'deployment-plans', branches: ['main'] });
  addSecret(world, guarded, 'DEPLOYMENT_PLANS_PRIVATE_KEY', privateKey);
  releases.variables.set('DEPLOYMENT_PLANS_APP_ID', String(app.id));
}

function waysInto({ world, actions }: Sandbox, { releases, alice, carol }: ReleaseWorld) {
  const merger: Actor = { account: carol, token: null };
  const propose: ExecutionWorld['propose'] = (plan, versions, environment = 'qa') =>
    proposePlan(world, {
      ...{ releases, environment, plan, author: alice },
      text: planText(versions, environment),
    });
  const dispatch: ExecutionWorld['dispatch'] = (inputs) =>
    actions.dispatch({ repository: releases, path: privileged, ref: 'main', inputs, by: alice });
  return {
    propose,
    dispatch,
    merge: (pullRequest: PullRequest, request: MergeRequest = {}) =>
      mergePullRequest(world, merger, pullRequest, request),
    async mergeQuietly(plan: string, versions: Readonly<Record<string, string>>) {
      actions.listen(false);
      const pullRequest = await propose(plan, versions);
      await mergePullRequest(world, merger, pullRequest);
      await new Promise((resolve) => setImmediate(resolve));
      actions.listen(true);
      return pullRequest;
    },
    async carryOut(inputs: Readonly<Record<string, string>>) {
      const run = await dispatch(inputs);
      await actions.idle();
      return run;
    },
    runs: (title?: string) =>
      actions
        .runsOf(releases)
        .filter(({ workflow }) => workflow.path === privileged)
        .filter(({ displayTitle }) => title === undefined || displayTitle === title),
    async record(address: string) {
      const [environment = '', plan = ''] = address.split('/');
      const paths = [endedPath(environment, plan), activePath(environment, plan)];
      const found = await readObjects(
        releases.folder,
        paths.map((path) => `${recordsBranch}:${path}`),
      );
      for (const path of paths) {
        const object = found.get(`${recordsBranch}:${path}`);
        if (object !== undefined) return parseRun(path, object.bytes);
      }
      throw new Error(`there is no run of ${address}`);
    },
  };
}

async function close(sandbox: Sandbox, folder: string): Promise<void> {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
}
