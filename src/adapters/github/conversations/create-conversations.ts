import type { Conversations } from '../../../ports/conversations.ts';
import type { GitHubApi } from '../api/github-api.ts';
import { rememberedLogin } from '../ownership/read-login.ts';
import { readComment } from './reading/read-comment.ts';
import { readEditors } from './reading/read-editors.ts';
import { readIssue } from './reading/read-issue.ts';
import { readPermission } from './reading/read-permission.ts';
import { readPullRequest } from './reading/read-pull-request.ts';
import { readAnswer } from './reading/standing-answer.ts';
import { closeIssue } from './writing/close-issue.ts';
import { react } from './writing/react.ts';
import { say } from './writing/say.ts';

/** What people write in one repository on GitHub, and what is answered there. */
export function createConversations(api: GitHubApi): Conversations {
  const login = rememberedLogin(api);
  return {
    comment: (id) => readComment(api, id),
    issue: (number) => readIssue(api, number),
    editors: (issue) => readEditors(api, issue),
    pullRequest: (number) => readPullRequest(api, number),
    permissionOf: (person) => readPermission(api, person),
    react: (comment, reaction) => react(api, { comment, reaction, login }),
    answer: (issue, marker) => readAnswer(api, issue, marker),
    say: (issue, body, marker) => say(api, { issue, body, marker }),
    closeIssue: (number, reason) => closeIssue(api, number, reason),
  };
}
