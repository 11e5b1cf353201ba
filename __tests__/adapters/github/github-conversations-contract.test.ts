import type { User } from '../../../sandbox/model/accounts/account.ts';
import { findIssue } from '../../../sandbox/model/lookups.ts';
import type { IssueComment } from '../../../sandbox/model/pull-requests/issue-comment.ts';
import { createUser } from '../../../sandbox/operations/accounts/create-accounts.ts';
import { editIssue } from '../../../sandbox/operations/issues/change-issue.ts';
import { addComment, deleteComment, editComment } from '../../../sandbox/operations/issues/comment.ts';
import { createLabel } from '../../../sandbox/operations/issues/create-label.ts';
import { createIssue } from '../../../sandbox/operations/issues/open-issue.ts';
import { mergePullRequest } from '../../../sandbox/operations/pull-requests/merge-pull-request.ts';
import type { SandboxOptions } from '../../../sandbox/start.ts';
import { createConversations } from '../../../src/adapters/github/conversations/create-conversations.ts';
import { type ConversationsSubject, conversationsContract } from '../../contracts/conversations.ts';
import { createGitHubWorld, type GitHubWorld } from './github-world.ts';

async function subject(
  connect: (world: GitHubWorld) => ReturnType<GitHubWorld['connect']>,
  options: SandboxOptions = {},
): Promise<ConversationsSubject> {
  let later = 0;
  const github = await createGitHubWorld({ now: () => Date.now() + later, ...options });
  const { sandbox, repository, alice, bob } = github;
  const { world } = sandbox;
  const posted = (id: number): IssueComment => {
    const found = repository.comments.get(id);
    if (found === undefined) throw new Error(`no comment ${id}`);
    return found;
  };
  return {
    open: () => createConversations(connect(github).api),
    async openIssue({ label, ...texts }) {
      createLabel(world, repository, label);
      return createIssue(world, alice, { repository, ...texts, labels: [label] }).number;
    },
    async editIssue(number, body, by) {
      const issue = repository.issues.get(number);
      if (issue === undefined) throw new Error(`no issue ${number}`);
      editIssue(world, { alice, bob }[by], issue, { body });
    },
    async propose(branch) {
      const head = await github.createBranch(branch);
      return { number: await github.propose(branch), head };
    },
    async merge(number) {
      await mergePullRequest(world, alice, github.pullRequest(number));
      return github.pullRequest(number).mergeCommit ?? 'none';
    },
    async comment(number, body) {
      const issue = findIssue(repository, number);
      if (issue === undefined) throw new Error(`no issue ${number}`);
      return addComment(world, bob, issue, body).id;
    },
    async edit(id, body) {
      // GitHub tells times by the second.
      later += 1000;
      editComment(world, bob, posted(id), body);
    },
    async deleteComment(id) {
      deleteComment(world, bob, posted(id));
    },
    async grant(login, permission) {
      const person: User = createUser(world, { login });
      if (permission !== 'none') repository.collaborators.set(person, permission);
    },
    reactionsOn: async (id) => posted(id).reactions.map(({ content }) => content),
    commentsOn: async (number) =>
      [...repository.comments.values()]
        .filter(({ issue }) => issue.number === number)
        .map(({ body }) => body),
    remove: sandbox.close,
  };
}

conversationsContract('GitHub with an App', () =>
  subject(({ connect, app }) =>
    connect({
      credentials: { kind: 'app', appId: String(app.app.id), privateKey: app.privateKey },
    }),
  ),
);

conversationsContract('GitHub Enterprise Server with GITHUB_TOKEN', () =>
  subject(
    ({ connect, workflowToken }) => connect({ credentials: { kind: 'token', token: workflowToken() } }),
    { addresses: 'enterprise' },
  ),
);
