import type { KeyEnvironment } from '../../../domain/doctor/facts/hosted-facts.ts';
import { hidden, type Seen, seen } from '../../../domain/doctor/facts/seen.ts';
import type { GitHubApi } from '../api/github-api.ts';
import * as answers from './answers.ts';
import { ask } from './ask.ts';
import type { Place } from './place.ts';

/** Which of a repository's environments. */
export interface EnvironmentPlace extends Place {
  readonly environment_name: string;
}

/** An environment of GitHub Actions with one of its variables; null when there is no such environment. */
export async function readKeyEnvironment(
  api: GitHubApi,
  place: EnvironmentPlace,
  variable: string,
): Promise<Seen<KeyEnvironment | null>> {
  const route = 'GET /repos/{owner}/{repo}/environments/{environment_name}';
  const reply = await ask(api, {
    about: `the environment '${place.environment_name}'`,
    schema: answers.environment,
    send: async () => (await api.reads.request(route, { ...place })).data,
  });
  if (reply.kind === 'absent') return seen(null);
  if (reply.kind === 'forbidden') return hidden('actions: read');
  const branches = await branchesOf(api, place, reply.data);
  if (branches === undefined) return hidden('actions: read');
  return seen({ branches, delays: delaysOf(reply.data), appId: await variableOf(api, place, variable) });
}

const delaying: ReadonlyMap<string, string> = new Map([
  ['required_reviewers', 'reviewers'],
  ['wait_timer', 'a timer'],
]);

/** Which branches it is open to is a protection rule as well, and delays nothing; others are somebody else's. */
function delaysOf({ protection_rules: rules }: answers.Environment): string[] {
  return (rules ?? [])
    .filter(({ type }) => type !== 'branch_policy')
    .map(({ type }) => delaying.get(type) ?? `the rule '${type}'`);
}

/** Undefined when the token may not see them. */
async function branchesOf(
  api: GitHubApi,
  place: EnvironmentPlace,
  { deployment_branch_policy: policy }: answers.Environment,
): Promise<KeyEnvironment['branches'] | undefined> {
  if (policy == null) return 'all';
  if (!policy.custom_branch_policies) return 'protected';
  const route = 'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies';
  const reply = await ask(api, {
    about: `the branches of the environment '${place.environment_name}'`,
    schema: answers.branchPolicies,
    send: () => api.reads.paginate(route, { ...place, per_page: 100 }),
  });
  if (reply.kind !== 'answer') return undefined;
  return reply.data.map(({ name, type }) => (type === 'tag' ? `tags ${name}` : name));
}

async function variableOf(
  api: GitHubApi,
  place: EnvironmentPlace,
  name: string,
): Promise<Seen<string | null>> {
  const route = 'GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}';
  const reply = await ask(api, {
    about: `the variable ${name}`,
    schema: answers.variable,
    send: async () => (await api.reads.request(route, { ...place, name })).data,
  });
  if (reply.kind === 'answer') return seen(reply.data.value);
  return reply.kind === 'absent' ? seen(null) : hidden('environments: read');
}
