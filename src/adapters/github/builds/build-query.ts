import { combineQueries } from '../api/combine-queries.ts';
import type { GraphqlQuery } from '../api/query-graphql.ts';
import { checkPart } from '../check-states/check-query.ts';
import type { RepositoryName } from '../repository-name.ts';

/** A check, or a commit status, by its name on one commit of a repository on this GitHub. */
export interface HostedCheck {
  readonly repository: RepositoryName;
  /** Full id. */
  readonly commit: string;
  readonly name: string;
}

/** One query for many checks: `r0`, `r1`, …, each a repository with the check as `k0`. */
export function buildQuery(checks: readonly HostedCheck[]): GraphqlQuery {
  return combineQueries({
    name: 'Builds',
    parts: checks.map(({ repository, commit, name }, index) => {
      const [owner, title] = [`o${index}`, `m${index}`];
      const check = checkPart({ of: 'commit', at: commit, name }, `${index}_0`);
      return {
        fields: `r${index}: repository(owner: $${owner}, name: $${title}) { ${check.fields} }`,
        variables: [
          { name: owner, type: 'String!', value: repository.owner },
          { name: title, type: 'String!', value: repository.name },
          ...check.variables,
        ],
      };
    }),
  });
}
