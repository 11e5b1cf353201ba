import type { Actor } from '../../../model/access/caller.ts';
import { fullName, type Repository } from '../../../model/repositories/repository.ts';
import type { Rule, Ruleset } from '../../../model/repositories/ruleset.ts';
import { bypasses } from '../../../model/rules/bypasses.ts';
import type { Addresses } from '../../../server/addresses.ts';
import { isoTime } from '../../shapes/iso-time.ts';
import { repositoryPage, repositoryUrl } from '../../shapes/repository-addresses.ts';

/** `repository-ruleset` as it stands in lists: without its rules. */
export function listedRuleset(addresses: Addresses, repository: Repository, ruleset: Ruleset) {
  const { id, nodeId, name, target, enforcement, createdAt, updatedAt } = ruleset;
  return {
    id,
    name,
    target,
    source_type: 'Repository',
    source: fullName(repository),
    enforcement,
    node_id: nodeId,
    _links: {
      self: { href: `${repositoryUrl(addresses, repository)}/rulesets/${id}` },
      html: { href: `${repositoryPage(addresses, repository)}/rules/${id}` },
    },
    created_at: isoTime(createdAt),
    updated_at: isoTime(updatedAt),
  };
}

export interface RulesetReader {
  readonly actor: Actor;
  /** Who may write rulesets sees who may pass them by. */
  readonly maySeeBypass: boolean;
}

/** `repository-ruleset`, alone. */
export function fullRuleset(
  addresses: Addresses,
  repository: Repository,
  ruleset: Ruleset,
  { actor, maySeeBypass }: RulesetReader,
) {
  const { conditions, rules, bypass } = ruleset;
  return {
    ...listedRuleset(addresses, repository, ruleset),
    conditions: { ref_name: { include: [...conditions.include], exclude: [...conditions.exclude] } },
    rules: rules.map(ruleShape),
    current_user_can_bypass: bypassOf(ruleset, repository, actor),
    ...(maySeeBypass && {
      bypass_actors: bypass.map(({ type, id, mode }) => ({
        actor_id: id,
        actor_type: type,
        bypass_mode: mode,
      })),
    }),
  };
}

/** `repository-rule-detailed`: a rule with where it comes from. */
export function ruleOnBranch(repository: Repository, ruleset: Ruleset, rule: Rule) {
  return {
    ...ruleShape(rule),
    ruleset_source_type: 'Repository',
    ruleset_source: fullName(repository),
    ruleset_id: ruleset.id,
  };
}

function ruleShape(rule: Rule) {
  return 'parameters' in rule ? { type: rule.type, parameters: rule.parameters } : { type: rule.type };
}

function bypassOf({ bypass }: Ruleset, repository: Repository, actor: Actor) {
  const may = (way: 'push' | 'merge') => bypass.some((entry) => bypasses(entry, actor, repository, way));
  if (may('push')) return 'always';
  return may('merge') ? 'pull_requests_only' : 'never';
}
