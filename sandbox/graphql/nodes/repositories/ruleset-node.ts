import type { Repository } from '../../../model/repositories/repository.ts';
import type { Rule, Ruleset } from '../../../model/repositories/ruleset.ts';
import { isoTime } from '../../../rest/shapes/iso-time.ts';
import { connection } from '../../paging/connection.ts';
import type { PageArguments } from '../../paging/page-arguments.ts';
import type { NodeSource } from '../node-source.ts';

export interface RulesetsArguments extends PageArguments {
  readonly targets?: readonly string[] | null;
}

/** The rulesets of a repository, which everybody sees who sees the repository. */
export function rulesetConnection(repository: Repository, args: RulesetsArguments) {
  return connection(args, {
    items: repository.rulesets.filter(({ target }) => args.targets?.includes(target.toUpperCase()) ?? true),
    keyOf: ({ id }) => String(id),
    show: rulesetNode,
  });
}

function rulesetNode(ruleset: Ruleset): NodeSource {
  const { id, nodeId, name, target, enforcement, conditions, rules, createdAt, updatedAt } = ruleset;
  return {
    id: nodeId,
    databaseId: id,
    name,
    target: target.toUpperCase(),
    enforcement: enforcement.toUpperCase(),
    conditions: { refName: conditions },
    rules: (args: PageArguments) =>
      connection(args, { items: rules, keyOf: ({ type }: Rule) => type, show: ruleNode }),
    createdAt: isoTime(createdAt),
    updatedAt: isoTime(updatedAt),
  };
}

function ruleNode({ type }: Rule): NodeSource {
  return { type: type.toUpperCase() };
}
