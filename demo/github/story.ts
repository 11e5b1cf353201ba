import type { PullRequest } from '../../sandbox/model/pull-requests/pull-request.ts';
import type { ExecutionWorld } from '../../sandbox/stage/execution-world.ts';
import { statusContext } from '../../src/domain/pull-requests/published-names.ts';
import type { Outcomes } from '../outcomes.ts';
import type { Page } from '../page.ts';

/** All that a chapter on GitHub needs. */
export interface GitHubStory extends ExecutionWorld {
  readonly page: Page;
  readonly outcomes: Outcomes;
}

export type GitHubChapter = (story: GitHubStory) => Promise<void>;

/** Alice opens a pull request with a plan, and the workflows judge it. */
export async function openPlan(
  { page, propose, sandbox }: GitHubStory,
  plan: string,
  versions: Readonly<Record<string, string>>,
): Promise<PullRequest> {
  const pullRequest = await propose(plan, versions);
  page.typed(`pull request #${pullRequest.number} from alice: ${plan}, ${wordsOf(versions)} to qa`);
  await sandbox.actions.idle();
  return pullRequest;
}

/** Carol merges, and the workflows do what follows. */
export async function mergeAndWait(
  { page, merge, sandbox }: GitHubStory,
  pullRequest: PullRequest,
): Promise<void> {
  page.typed(`merge of pull request #${pullRequest.number} by carol`);
  await merge(pullRequest);
  await sandbox.actions.idle();
}

/** The state of our status on a pull request's head. */
export function verdictOf({ repository, head, base }: PullRequest): string | undefined {
  const context = statusContext(base.ref.replace(/^env\//, ''));
  return repository.statuses.findLast((status) => status.sha === head.sha && status.context === context)
    ?.state;
}

/** Our comments on a pull request, oldest first; the first is the verdict's, a second tells of the run. */
export function commentsOf(pullRequest: PullRequest): string[] {
  const comments = [...pullRequest.repository.comments.values()];
  return comments.filter(({ issue }) => issue === pullRequest).map(({ body }) => body);
}

/** Shows the first lines of what stands on a page, without what only programs read. */
export function show({ page }: GitHubStory, markdown: string | undefined, lines = 12): void {
  const visible = (markdown ?? '').replaceAll(/<!--[\s\S]*?-->\n*/g, '').split('\n');
  for (const line of visible.slice(0, lines)) page.printed(line);
  if (visible.length > lines) page.printed('…');
}

/** The pull requests that were opened by the workflows and are open still, oldest first. */
export function openedByWorkflows({ acme }: GitHubStory): PullRequest[] {
  const all = [...acme.releases.pullRequests.values()];
  return all.filter(({ state, author }) => state === 'open' && author !== acme.alice);
}

function wordsOf(versions: Readonly<Record<string, string>>): string {
  return Object.entries(versions)
    .map(([application, version]) => `${application} ${version}`)
    .join(' and ');
}
