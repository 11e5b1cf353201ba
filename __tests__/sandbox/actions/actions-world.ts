import type { ActionsOptions } from '../../../sandbox/actions/actions-options.ts';
import type { Job } from '../../../sandbox/model/actions/job.ts';
import { currentAttempt, type WorkflowRun } from '../../../sandbox/model/actions/workflow-run.ts';
import { openPullRequest } from '../../../sandbox/operations/pull-requests/open-pull-request.ts';
import { commitFiles } from '../../../sandbox/operations/repositories/commit-files.ts';
import { createSandboxWorld, type SandboxWorld } from '../sandbox-world.ts';

/** A sandbox that runs workflows, with `ways` to bring some into its repository and to see what they did. */
export interface ActionsWorld extends SandboxWorld {
  /** Puts workflows, by the stems of their files, and further files on a branch; gives its tip. */
  commit(
    workflows: Readonly<Record<string, string>>,
    options?: { readonly branch?: string; readonly files?: Readonly<Record<string, string>> },
  ): Promise<string>;
  /** Opens a pull request for a new branch. */
  propose(branch: string, files?: Readonly<Record<string, string>>): ReturnType<typeof openPullRequest>;
  dispatch(workflow: string, inputs?: Readonly<Record<string, unknown>>): Promise<WorkflowRun>;
  runs(workflow?: string): readonly WorkflowRun[];
  /** The last run of a workflow. */
  lastRun(workflow: string): WorkflowRun;
}

export async function createActionsWorld(options: ActionsOptions = {}): Promise<ActionsWorld> {
  const here = await createSandboxWorld({ actions: options });
  const { sandbox, world, actor, alice, repository } = here;
  const { actions } = sandbox;
  const runs = (workflow?: string) =>
    actions
      .runsOf(repository)
      .filter((run) => workflow === undefined || run.workflow.path === pathOf(workflow));
  return {
    ...here,
    runs,
    commit(workflows, { branch = 'main', files = {} } = {}) {
      const entries = Object.entries(workflows).map(([stem, text]) => [pathOf(stem), text]);
      const change = { branch, from: 'main', files: { ...files, ...Object.fromEntries(entries) } };
      return commitFiles(world, actor, repository, change);
    },
    async propose(branch, files = { [`${branch}.txt`]: 'new\n' }) {
      await commitFiles(world, actor, repository, { branch, from: 'main', files });
      return openPullRequest(world, actor, {
        repository,
        title: `About ${branch}`,
        head: { ref: branch },
        base: 'main',
      });
    },
    dispatch: (workflow, inputs = {}) =>
      actions.dispatch({ repository, path: pathOf(workflow), ref: 'main', inputs, by: alice }),
    lastRun(workflow) {
      const found = runs(workflow).at(-1);
      if (found === undefined) throw new Error(`${workflow} never ran`);
      return found;
    },
  };
}

function pathOf(stem: string): string {
  return `.github/workflows/${stem}.yml`;
}

/** `name: conclusion` of each job, in the order in which they became due. */
export function conclusionsOf(run: WorkflowRun): string[] {
  return currentAttempt(run).jobs.map(({ key, conclusion, status }) => `${key}: ${conclusion ?? status}`);
}

export function jobOf(run: WorkflowRun, key?: string): Job {
  const job = currentAttempt(run).jobs.find((one) => key === undefined || one.key === key);
  if (job === undefined) throw new Error(`there is no job ${key}`);
  return job;
}

/** A workflow with one job that runs scripts, each a step. */
export function workflowText(on: string, ...scripts: readonly string[]): string {
  const steps = scripts.map((script) => `      - run: |\n${indent(script)}`);
  return `on: ${on}\njobs:\n  job:\n    runs-on: ubuntu-24.04\n    steps:\n${steps.join('')}`;
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `          ${line}\n`)
    .join('');
}

/** An action that runs JavaScript; `post` is run at the end. */
export function actionFiles(
  folder: string,
  main: string,
  post: string | null = null,
): Record<string, string> {
  const inputs = `inputs:\n  text: { description: a text, default: '${expression('github.event_name')}' }\n`;
  const runs = `runs:\n  using: node24\n  main: main.mjs\n${post === null ? '' : '  post: post.mjs\n'}`;
  return {
    [`${folder}/action.yml`]: `name: tiny\ndescription: tiny\n${inputs}${runs}`,
    [`${folder}/main.mjs`]: main,
    ...(post !== null && { [`${folder}/post.mjs`]: post }),
  };
}

/** As it stands in a workflow's file. */
export function expression(text: string): string {
  return `\${{ ${text} }}`;
}
