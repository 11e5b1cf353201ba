import type { Bot, User } from '../../../../sandbox/model/accounts/account.ts';
import { currentAttempt, type WorkflowRun } from '../../../../sandbox/model/actions/workflow-run.ts';
import { commitFiles } from '../../../../sandbox/operations/repositories/commit-files.ts';
import { createGitHubWorld, type GitHubWorld } from '../github-world.ts';

/** acme/releases on a GitHub that runs workflows. */
export interface WorkflowWorld extends GitHubWorld {
  /** Puts workflows on main, by the names of their files. */
  commitWorkflows(workflows: Readonly<Record<string, string>>): Promise<void>;
  runs(): readonly WorkflowRun[];
  /** The newest run. */
  run(): WorkflowRun;
  /** Lets queued jobs begin, and waits until a job of the newest run has. */
  begin(): Promise<void>;
  /** As our App does it, on main, unless said otherwise. */
  dispatch(
    file: string,
    inputs?: Readonly<Record<string, string>>,
    how?: { readonly by?: User | Bot; readonly ref?: string },
  ): Promise<WorkflowRun>;
}

export async function createWorkflowWorld(): Promise<WorkflowWorld> {
  const github = await createGitHubWorld({ actions: { second: 0 } });
  const { actions, world } = github.sandbox;
  const runs = () => actions.runsOf(github.repository);
  const run = () => {
    const newest = runs().at(-1);
    if (newest === undefined) throw new Error('there is no run');
    return newest;
  };
  return {
    ...github,
    runs,
    run,
    async commitWorkflows(workflows) {
      const files = Object.entries(workflows).map(([file, text]) => [`.github/workflows/${file}`, text]);
      await commitFiles(world, github.alice, github.repository, {
        branch: 'main',
        files: Object.fromEntries(files),
      });
    },
    async begin() {
      actions.setParallelJobs(20);
      await actions.until(() => currentAttempt(run()).status !== 'queued');
    },
    dispatch: (file, inputs = {}, { by = github.app.app.bot, ref = 'main' } = {}) =>
      actions.dispatch({
        repository: github.repository,
        path: `.github/workflows/${file}`,
        ref,
        inputs,
        by,
      }),
  };
}

/** As it stands in a workflow's file. */
export function expression(text: string): string {
  return `\${{ ${text} }}`;
}

/** A workflow that is dispatched with these inputs, all text, and has one job for each script. */
export function dispatchedWorkflow({
  title,
  inputs,
  scripts,
}: {
  readonly title: string;
  readonly inputs: readonly string[];
  readonly scripts: readonly string[];
}): string {
  return [
    'name: dispatched',
    `run-name: ${title}`,
    'on:',
    '  workflow_dispatch:',
    ...(inputs.length > 0 ? ['    inputs:'] : []),
    ...inputs.map((input) => `      ${input}: { type: string }`),
    'jobs:',
    ...scripts.flatMap((script, index) => [
      `  job-${index + 1}:`,
      '    runs-on: ubuntu-24.04',
      '    steps:',
      `      - run: ${script}`,
    ]),
  ].join('\n');
}
