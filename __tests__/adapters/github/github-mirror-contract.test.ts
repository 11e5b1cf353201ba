import { createApp } from '../../../sandbox/operations/accounts/create-app.ts';
import { createCheckRun } from '../../../sandbox/operations/commits/check-runs.ts';
import { createDeployment } from '../../../sandbox/operations/deployments/create-deployment.ts';
import { addComment } from '../../../sandbox/operations/issues/comment.ts';
import { mergePullRequest } from '../../../sandbox/operations/pull-requests/merge-pull-request.ts';
import type { SandboxOptions } from '../../../sandbox/start.ts';
import { createMirror } from '../../../src/adapters/github/mirror/create-mirror.ts';
import { type MirrorSubject, mirrorContract } from '../../contracts/mirror.ts';
import { createGitHubWorld, type GitHubWorld } from './github-world.ts';
import { shownChecks, shownComments, shownDeployments } from './mirror/shown.ts';

async function subject(
  connect: (world: GitHubWorld) => ReturnType<GitHubWorld['connect']>,
  options: SandboxOptions = {},
): Promise<MirrorSubject> {
  const github = await createGitHubWorld(options);
  const { sandbox, repository, acme, alice, bob } = github;
  const { world } = sandbox;
  let plans = 0;
  return {
    open: () => createMirror(connect(github).api),
    async merge() {
      plans += 1;
      const branch = `plan/qa/${plans}`;
      await github.createBranch(branch);
      const pullRequest = await github.propose(branch);
      const commit = await mergePullRequest(world, alice, github.pullRequest(pullRequest));
      return { pullRequest, commit };
    },
    push: () => github.push('env/qa'),
    async commentByOthers(number, body) {
      addComment(world, bob, github.pullRequest(number), body);
    },
    async checkByOthers(headSha, name) {
      const { app } = createApp(world, { slug: 'other', owner: acme }, { publicKey: '', privateKey: '' });
      createCheckRun(world, bob, { repository, app, headSha, name }, { conclusion: 'success' });
    },
    async deploymentByOthers({ commit, ...facts }) {
      createDeployment(world, bob, repository, { ref: commit, sha: commit, ...facts });
    },
    comments: async (number) => shownComments(github, number),
    checks: async (commit) => shownChecks(github, commit),
    deployments: async (commit) => shownDeployments(github, commit),
    remove: sandbox.close,
  };
}

mirrorContract('GitHub with an App', () =>
  subject(({ connect, app }) =>
    connect({ credentials: { kind: 'app', appId: String(app.app.id), privateKey: app.privateKey } }),
  ),
);

mirrorContract('GitHub Enterprise Server with GITHUB_TOKEN', () =>
  subject(
    ({ connect, workflowToken }) => connect({ credentials: { kind: 'token', token: workflowToken() } }),
    { addresses: 'enterprise' },
  ),
);
