import type { BranchRules } from '../../../domain/doctor/facts/branch-rules.ts';
import { hidden } from '../../../domain/doctor/facts/seen.ts';
import type { GitHubApi } from '../api/github-api.ts';
import * as answers from './answers.ts';
import { ask } from './ask.ts';
import { combineRules } from './combine-rules.ts';
import type { Place } from './place.ts';
import { rulesOfProtection } from './rules-of-protection.ts';
import { rulesOfRulesets } from './rules-of-rulesets.ts';

const noRules = rulesOfRulesets([], new Map());

/** How GitHub refuses what the owner's plan does not have, such as rules in a private repository. */
const forSale = /^upgrade\b/i;
const noProtection = /^branch not (?:protected|found)/i;

/** Reads the rules of branches; each ruleset is asked for once. */
export function createRulesReader(api: GitHubApi, place: Place): (branch: string) => Promise<BranchRules> {
  const rulesets = new Map<number, Promise<answers.Ruleset | null>>();

  function rulesetOf(id: number): Promise<answers.Ruleset | null> {
    const asked = rulesets.get(id) ?? askForRuleset(api, place, id);
    rulesets.set(id, asked);
    return asked;
  }

  async function fromRulesets(branch: string): Promise<BranchRules> {
    const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
    const reply = await ask(api, {
      about: `the rules for ${branch}`,
      schema: answers.branchRules,
      send: () => api.reads.paginate(route, { ...place, branch, per_page: 100 }),
    });
    if (reply.kind !== 'answer') {
      return forSale.test(reply.words) ? noRules : { ...noRules, more: hidden('metadata: read') };
    }
    const origins = new Map<number, answers.Ruleset | null>();
    for (const { ruleset_id: id } of reply.data) if (id != null) origins.set(id, await rulesetOf(id));
    return rulesOfRulesets(reply.data, origins);
  }

  return async (branch) => {
    const rules = await fromRulesets(branch);
    const older = await protectionOf(api, place, branch);
    if (older === 'none') return rules;
    if (older !== 'hidden') return combineRules(rules, rulesOfProtection(older));
    return { ...rules, more: rules.more ?? hidden('administration: read') };
  };
}

async function askForRuleset(api: GitHubApi, place: Place, id: number): Promise<answers.Ruleset | null> {
  const route = 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}';
  const reply = await ask(api, {
    about: `ruleset ${id}`,
    schema: answers.ruleset,
    send: async () => (await api.reads.request(route, { ...place, ruleset_id: id })).data,
  });
  return reply.kind === 'answer' ? reply.data : null;
}

/**
 * The older branch protection. Who may not see it is told 403 or 404; whether the branch has any at all, everybody
 * may see who may see the branch.
 */
async function protectionOf(
  api: GitHubApi,
  place: Place,
  branch: string,
): Promise<answers.Protection | 'none' | 'hidden'> {
  const route = 'GET /repos/{owner}/{repo}/branches/{branch}/protection';
  const reply = await ask(api, {
    about: `the protection of ${branch}`,
    schema: answers.protection,
    send: async () => (await api.reads.request(route, { ...place, branch })).data,
  });
  if (reply.kind === 'answer') return reply.data;
  if (noProtection.test(reply.words) || forSale.test(reply.words)) return 'none';
  return (await isProtected(api, place, branch)) ? 'hidden' : 'none';
}

async function isProtected(api: GitHubApi, place: Place, branch: string): Promise<boolean> {
  const route = 'GET /repos/{owner}/{repo}/branches/{branch}';
  const reply = await ask(api, {
    about: `branch ${branch}`,
    schema: answers.branch,
    send: async () => (await api.reads.request(route, { ...place, branch })).data,
  });
  return reply.kind === 'answer' ? reply.data.protected : reply.kind === 'forbidden';
}
