import * as z from 'zod/mini';
import type { ManifestWait } from '../../../domain/model/manifest-deployer.ts';
import { isMirroredTask } from '../../../domain/pull-requests/published-names.ts';
import type { ReportedState } from './reported-state.ts';

/** A commit, and what its engine has said of it, the newest first. */
export interface CommitWithStates {
  readonly oid: string;
  readonly parents: readonly string[];
  readonly states: readonly ReportedState[];
}

/** How many of a branch's newest commits are looked at, besides the one that is waited for. */
const depth = 50;

/** What is asked of each commit; a Deployment costs by the number of statuses that are asked for. */
const fields = {
  status: 'status { context(name: $sought) { state description } }',
  deployment: `deployments(last: 3, environments: [$sought]) {
    nodes { task statuses(first: 10) { nodes { state description } } }
  }`,
} as const satisfies Record<ManifestWait['kind'], string>;

/** Asks for a commit, and for the newest ones of a branch, each with what is said of it; it costs some two points. */
export function commitQuery(kind: ManifestWait['kind']): string {
  return `query CommitReports(
  $owner: String!, $name: String!, $branch: String!, $commit: GitObjectID!, $sought: String!
) {
  repository(owner: $owner, name: $name) {
    own: object(oid: $commit) { ... on Commit { ...Reported } }
    ref(qualifiedName: $branch) { target { ... on Commit { history(first: ${depth}) { nodes { ...Reported } } } } }
  }
}
fragment Reported on Commit { oid parents(first: 10) { nodes { oid } } ${fields[kind]} }`;
}

const state = z.object({ state: z.string(), description: z.nullable(z.string()) });

const commit = z.pipe(
  z.object({
    oid: z.string(),
    parents: z.object({ nodes: z.array(z.object({ oid: z.string() })) }),
    status: z.nullish(z.object({ context: z.nullable(state) })),
    deployments: z.nullish(
      z.object({
        nodes: z.array(
          z.object({ task: z.nullable(z.string()), statuses: z.object({ nodes: z.array(state) }) }),
        ),
      }),
    ),
  }),
  z.transform(({ oid, parents, status, deployments }): CommitWithStates => {
    const { context = null } = status ?? {};
    const deployed = deployments?.nodes.findLast(({ task }) => !isMirroredTask(task ?? ''));
    const said = context === null ? (deployed?.statuses.nodes ?? []) : [context];
    const states = said.map((one) => ({ ...one, state: one.state.toLowerCase() }));
    return { oid, parents: parents.nodes.map((parent) => parent.oid), states };
  }),
);

const history = z.object({ history: z.object({ nodes: z.array(commit) }) });

/** Null for a commit or a branch that is not there, or not to be seen. */
export const commitAnswer = z.object({
  repository: z.object({
    own: z.nullable(commit),
    ref: z.nullable(z.object({ target: z.nullable(history) })),
  }),
});
