import * as z from 'zod/mini';
import type { Writer } from '../../../../ports/conversations.ts';
import type { GitHubApi } from '../../api/github-api.ts';

const query = `query IssueEditors($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      userContentEdits(last: 100) {
        pageInfo { hasPreviousPage }
        nodes { editor { __typename login ... on User { databaseId } ... on Bot { databaseId } } }
      }
    }
  }
}`;

const editor = z.object({
  __typename: z.string(),
  login: z.string(),
  databaseId: z.nullish(z.number()),
});
const answer = z.object({
  repository: z.object({
    issue: z.object({
      userContentEdits: z.nullable(
        z.object({
          pageInfo: z.object({ hasPreviousPage: z.boolean() }),
          nodes: z.array(z.object({ editor: z.nullable(editor) })),
        }),
      ),
    }),
  }),
});

/** Source: docs.github.com, GraphQL, `Issue.userContentEdits`: once there is an edit, the first of them is the text itself. */
export function readEditors(api: GitHubApi, number: number): Promise<readonly Writer[] | null> {
  const task = { doing: `read who has edited issue ${number}`, permission: 'issues: read' };
  return api.attempt(task, async () => {
    const variables = { ...api.repository, number };
    const { issue } = (await api.query(answer, { query, variables })).repository;
    const { pageInfo, nodes } = issue.userContentEdits ?? noEdits;
    const writers = nodes.map((edit) => edit.editor && toWriter(edit.editor));
    if (pageInfo.hasPreviousPage || writers.includes(null)) return null;
    const byLogin = new Map(writers.flatMap((it) => (it === null ? [] : [[it.login, it] as const])));
    return [...byLogin.values()];
  });
}

const noEdits = { pageInfo: { hasPreviousPage: false }, nodes: [] };

/** Null for an account without a number, which is none that a commit could name. */
function toWriter({ __typename: type, login, databaseId }: z.infer<typeof editor>): Writer | null {
  const id = databaseId ?? null;
  return id === null ? null : { login, id, isBot: type !== 'User' };
}
