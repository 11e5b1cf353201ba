import {
  type Actor,
  type BranchRules,
  isSameActor,
  type RequiredStatus,
} from '../../../domain/doctor/facts/branch-rules.ts';
import { hidden, type Seen, seen } from '../../../domain/doctor/facts/seen.ts';
import type { BranchRule, BypassActor, Ruleset } from './answers.ts';

/** Rules that refuse a plain push, as GitHub's settings call them. */
const refusing: ReadonlyMap<string, string> = new Map([
  ['update', 'Restrict updates'],
  ['pull_request', 'Require a pull request before merging'],
  ['required_status_checks', 'Require status checks to pass'],
  ['required_signatures', 'Require signed commits'],
  ['required_deployments', 'Require deployments to succeed'],
  ['merge_queue', 'Require merge queue'],
  ['workflows', 'Require workflows to pass before merging'],
]);

const creating: ReadonlyMap<string, string> = new Map([['creation', 'Restrict creations']]);

const toSeeActors = 'administration: write';

/** What rulesets say of a branch: its rules, and the rulesets they come from, as far as they can be seen. */
export function rulesOfRulesets(
  rules: readonly BranchRule[],
  rulesets: ReadonlyMap<number, Ruleset | null>,
): BranchRules {
  const has = (type: string) => rules.some((rule) => rule.type === type);
  const origins = (chosen: readonly BranchRule[]) =>
    [...new Set(chosen.map((rule) => rule.ruleset_id ?? null))].map((id) =>
      id === null ? null : (rulesets.get(id) ?? null),
    );
  return {
    pullRequest: pullRequestOf(rules.filter(({ type }) => type === 'pull_request')),
    blocksForcePush: has('non_fast_forward'),
    blocksDeletion: has('deletion'),
    statuses: rules.flatMap(statusesOf),
    mergeQueue: has('merge_queue'),
    writers: has('update') ? writersOf(origins(rules.filter(({ type }) => type === 'update'))) : null,
    exempt: exemptFrom(origins(rules)),
    refusals: refusalsOf(refusing, rules, rulesets),
    creationRefusals: refusalsOf(creating, rules, rulesets),
    more: null,
  };
}

function pullRequestOf(rules: readonly BranchRule[]): BranchRules['pullRequest'] {
  if (rules.length === 0) return null;
  const parameters = rules.map((rule) => rule.parameters ?? {});
  return {
    approvals: Math.max(0, ...parameters.map((it) => it.required_approving_review_count ?? 0)),
    codeOwners: parameters.some((it) => it.require_code_owner_review === true),
    lastPushApproved: parameters.some((it) => it.require_last_push_approval === true),
    dismissesStale: parameters.some((it) => it.dismiss_stale_reviews_on_push === true),
  };
}

function statusesOf({ parameters }: BranchRule): RequiredStatus[] {
  const checks = parameters?.required_status_checks ?? [];
  return checks.map(({ context, integration_id }) => ({ context, app: integration_id ?? null }));
}

type Origins = readonly (Ruleset | null)[];

/** Who may push past every ruleset that restricts it. */
function writersOf(origins: Origins): Seen<readonly Actor[]> {
  const lists = actorLists(origins, ({ bypass_mode }) => bypass_mode !== 'pull_request');
  if (lists === null) return hidden(toSeeActors);
  const [first = [], ...others] = lists;
  return seen(first.filter((actor) => others.every((list) => list.some((it) => isSameActor(it, actor)))));
}

/** Who may pass at least one of them. */
function exemptFrom(origins: Origins): Seen<readonly Actor[]> {
  const lists = actorLists(origins, () => true);
  if (lists === null) return hidden(toSeeActors);
  const all = lists.flat();
  return seen(all.filter((actor, index) => all.findIndex((it) => isSameActor(it, actor)) === index));
}

function actorLists(origins: Origins, counts: (actor: BypassActor) => boolean): Actor[][] | null {
  const lists = origins.map((it) => it?.bypass_actors?.filter(counts).map(actorOf) ?? null);
  return lists.every((it) => it !== null) ? lists : null;
}

function actorOf({ actor_type, actor_id }: BypassActor): Actor {
  const id = actor_id ?? null;
  if (actor_type === 'Integration' && id !== null) return { kind: 'app', id };
  const kinds = new Map([
    ['OrganizationAdmin', 'organization administrators'],
    ['RepositoryRole', `repository role ${id}`],
    ['Team', `team ${id}`],
    ['DeployKey', 'deploy keys'],
    ['User', `user ${id}`],
  ]);
  return { kind: 'other', name: kinds.get(actor_type) ?? `${actor_type} ${id}` };
}

/** @param named what those rules are called that are looked for, by type */
function refusalsOf(
  named: ReadonlyMap<string, string>,
  rules: readonly BranchRule[],
  rulesets: ReadonlyMap<number, Ruleset | null>,
): Seen<readonly string[]> {
  const names: string[] = [];
  for (const { type, ruleset_id } of rules) {
    const name = named.get(type);
    if (name === undefined) continue;
    const bypass = rulesets.get(ruleset_id ?? 0)?.current_user_can_bypass ?? null;
    if (bypass === null) return hidden('metadata: read');
    if (bypass !== 'always' && bypass !== 'exempt') names.push(name);
  }
  return seen([...new Set(names)]);
}
