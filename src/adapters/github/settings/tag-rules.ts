import type { TagRules } from '../../../domain/doctor/facts/hosted-facts.ts';
import { hidden, type Seen, seen } from '../../../domain/doctor/facts/seen.ts';
import type { GitHubApi } from '../api/github-api.ts';
import type { GraphqlQuery } from '../api/query-graphql.ts';
import type { GraphqlError } from '../failures/failure.ts';
import { type TagRuleset, tagRulesets } from './answers.ts';

/** Repositories in one query: far below GitHub's limit of 500,000 nodes. */
const atOnce = 50;

/** Rules for tags of many repositories; a ruleset that leaves some tags out counts as none. */
export async function readTagRules(
  api: GitHubApi,
  repositories: readonly string[],
): Promise<ReadonlyMap<string, Seen<TagRules>>> {
  const rules = new Map<string, Seen<TagRules>>();
  const task = { doing: 'read the rules for tags', permission: null };
  for (let from = 0; from < repositories.length; from += atOnce) {
    const some = repositories.slice(from, from + atOnce);
    const found = await api.attempt(task, () => api.query(tagRulesets, tagRulesQuery(some), isAboutOne));
    for (const [index, repository] of some.entries()) {
      const nodes = found[aliasOf(index)]?.rulesets?.nodes;
      rules.set(repository, nodes == null ? hidden('metadata: read') : seen(rulesOf(nodes)));
    }
  }
  return rules;
}

/** One query for many repositories, whose owners and names are its variables. */
export function tagRulesQuery(repositories: readonly string[]): GraphqlQuery {
  const parameters = repositories.map((_, index) => `$owner${index}: String!, $name${index}: String!`);
  const fields = repositories.map(
    (_, index) => `${aliasOf(index)}: repository(owner: $owner${index}, name: $name${index}) {
      rulesets(first: 20, targets: [TAG]) {
        nodes {
          target
          enforcement
          conditions { refName { include exclude } }
          rules(first: 50) { nodes { type } }
        }
      }
    }`,
  );
  const variables = repositories.flatMap((repository, index) => {
    const [owner, name] = repository.split('/');
    return [
      [`owner${index}`, owner],
      [`name${index}`, name],
    ];
  });
  return {
    query: `query (${parameters.join(', ')}) { ${fields.join('\n')} }`,
    variables: Object.fromEntries(variables),
  };
}

function aliasOf(index: number): string {
  return `repository${index}`;
}

/** A repository that the token may not see is an error beside what is said of the others. */
function isAboutOne({ type, path }: GraphqlError): boolean {
  return (type === 'NOT_FOUND' || type === 'FORBIDDEN') && path !== undefined;
}

function rulesOf(nodes: readonly (TagRuleset | null | undefined)[]): TagRules {
  const active = nodes.flatMap((node) => {
    const tags = node?.conditions.refName;
    if (node?.enforcement !== 'ACTIVE' || node.target !== 'TAG' || tags == null) return [];
    if (tags.exclude.length > 0) return [];
    return [{ include: tags.include, types: node.rules?.nodes?.map((rule) => rule?.type) ?? [] }];
  });
  const patternsWith = (type: string) =>
    active.filter(({ types }) => types.includes(type)).flatMap(({ include }) => include);
  return { notMoved: patternsWith('UPDATE'), notDeleted: patternsWith('DELETION') };
}
