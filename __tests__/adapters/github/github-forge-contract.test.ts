import { setStatus } from '../../../sandbox/operations/commits/set-status.ts';
import { addComment } from '../../../sandbox/operations/issues/comment.ts';
import { closePullRequest } from '../../../sandbox/operations/pull-requests/change-pull-request.ts';
import { reviewPullRequest } from '../../../sandbox/operations/pull-requests/review-pull-request.ts';
import type { SandboxOptions } from '../../../sandbox/start.ts';
import { type ForgeSubject, forgeContract } from '../../contracts/forge.ts';
import { createGitHubWorld, type GitHubWorld } from './github-world.ts';

const states = {
  approved: 'APPROVED',
  'changes-requested': 'CHANGES_REQUESTED',
  commented: 'COMMENTED',
} as const;

async function subject(
  connect: (world: GitHubWorld) => ReturnType<GitHubWorld['connect']>,
  options: SandboxOptions = {},
): Promise<ForgeSubject> {
  const github = await createGitHubWorld(options);
  const { sandbox, repository, alice, bob } = github;
  const { world } = sandbox;
  return {
    open: () => connect(github).forge,
    createBranch: github.createBranch,
    propose: github.propose,
    push: github.push,
    close: (number) => closePullRequest(world, alice, github.pullRequest(number)),
    async review(number, state) {
      reviewPullRequest(world, bob, github.pullRequest(number), { state: states[state] });
    },
    async statusByOthers(sha, { url, ...status }) {
      setStatus(world, bob, repository, { sha, targetUrl: url, ...status });
    },
    async commentByOthers(number, body) {
      addComment(world, bob, github.pullRequest(number), body);
    },
    remove: sandbox.close,
  };
}

forgeContract('GitHub with an App', () =>
  subject(({ connect, app }) =>
    connect({
      credentials: { kind: 'app', appId: String(app.app.id), privateKey: app.privateKey },
    }),
  ),
);

forgeContract('GitHub Enterprise Server with GITHUB_TOKEN', () =>
  subject(
    ({ connect, workflowToken }) => connect({ credentials: { kind: 'token', token: workflowToken() } }),
    { addresses: 'enterprise' },
  ),
);
