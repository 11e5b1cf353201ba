import { type Outcomes, part, parts } from './outcomes.ts';
import type { Page } from './page.ts';
import type { World } from './world.ts';

/** All that a chapter needs. */
export interface Story extends World {
  readonly page: Page;
  readonly outcomes: Outcomes;
}

export type Chapter = (story: Story) => Promise<void>;

/** Merges an open plan in the working tree, as a pull request's merge would do it. */
export async function mergePlan(
  { terminal, outcomes }: Story,
  environment: string,
  plan: string,
): Promise<void> {
  const line = `git switch -q env/${environment} && git merge -q --no-ff -m 'Merge ${plan}' plan/${environment}/${plan} && git switch -q main`;
  outcomes.check(`${plan} is merged into env/${environment}`, await terminal.type(line), 0);
}

/** Changes an open plan by expressions of sed, as its author would by hand. */
export async function editPlan(
  { terminal, outcomes }: Story,
  branch: string,
  expressions: readonly string[],
): Promise<void> {
  const file = `plans/${branch.split('/').at(-1)}.yml`;
  const edits = expressions.map((expression) => `-e '${expression}'`).join(' ');
  const edited = `git switch -q ${branch} && sed -i.before ${edits} ${file} && rm plans/*.before`;
  outcomes.check('the plan is edited', await terminal.type(edited), 0);
  await terminal.type("git commit -q -a -m 'Complete the plan' && git switch -q main");
}

/** A team releases a version: a tag in the repository of its application. */
export async function release({ terminal, repositoryOf }: Story, versions: readonly string[]): Promise<void> {
  for (const wanted of versions) {
    const [application = '', version] = wanted.split('@');
    await terminal.ask(
      `cd '${repositoryOf(application)}' && git commit -q --allow-empty -m '${wanted}' && git tag 'v${version}'`,
    );
  }
}

/** A file on the branch of the records, as it is committed. */
export async function record({ terminal }: Story, path: string): Promise<unknown> {
  return JSON.parse(await terminal.ask(`git show deployment-records:${path}`));
}

/** Plans by status, as `list` knows them. */
export async function statuses({ terminal }: Story): Promise<Record<string, unknown>> {
  const plans = part(await terminal.askJson('deployment-plans list --json'), 'plans');
  if (!Array.isArray(plans)) return {};
  return Object.fromEntries(
    plans.map((plan: unknown) => [
      `${part(plan, 'environment')}/${part(plan, 'plan')}`,
      part(plan, 'status'),
    ]),
  );
}

/** The plans of Deploy All in qa, newest first; named by the day, so only the program knows them. */
export async function deployAllPlans({ terminal }: Story): Promise<string[]> {
  const report = await terminal.askJson('deployment-plans deploy-all qa --report --json');
  return parts(part(report, 'executions'), 'plan').map(String);
}
