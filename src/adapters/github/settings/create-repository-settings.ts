import type { TokenFacts } from '../../../domain/doctor/facts/hosted-facts.ts';
import { hidden, seen } from '../../../domain/doctor/facts/seen.ts';
import { ForgeForbidden } from '../../../ports/forge.ts';
import type { RepositorySettings } from '../../../ports/repository-settings.ts';
import type { GitHubApi } from '../api/github-api.ts';
import * as answers from './answers.ts';
import { ask } from './ask.ts';
import { createRulesReader } from './branch-rules.ts';
import { readKeyEnvironment } from './key-environment.ts';
import { readPages } from './pages.ts';
import { placeOf } from './place.ts';
import { readTagRules } from './tag-rules.ts';
import { readWorkflowTexts } from './workflow-texts.ts';

/**
 * The settings of a repository on GitHub: by REST, and what other repositories have by GraphQL. `token`
 * is what is known of the token that the API is asked with.
 */
export function createRepositorySettings(api: GitHubApi, token: TokenFacts): RepositorySettings {
  const place = placeOf(api.repository);
  const name = `${place.owner}/${place.repo}`;
  const get = api.reads.request;
  return {
    home: { name, url: `${api.addresses.server}/${name}` },
    token,
    branchRules: createRulesReader(api, place),
    tagRules: (repositories) => readTagRules(api, repositories),
    workflows: (questions) => readWorkflowTexts(api, questions),
    pages: () => readPages(api, place),
    keyEnvironment: (environment, variable) =>
      readKeyEnvironment(api, { ...place, environment_name: environment }, variable),
    async defaultBranch() {
      const reply = await ask(api, {
        about: `the repository ${name}`,
        schema: answers.repository,
        send: async () => (await get('GET /repos/{owner}/{repo}', { ...place })).data,
      });
      if (reply.kind === 'answer') return reply.data.default_branch;
      throw new ForgeForbidden(`${name} is not there, or the token may not see it`, 'metadata: read');
    },
    async ownerErrors(branch) {
      const route = 'GET /repos/{owner}/{repo}/codeowners/errors';
      const reply = await ask(api, {
        about: `what is wrong with the code owners on ${branch}`,
        schema: answers.ownerErrors,
        send: async () => (await get(route, { ...place, ref: branch })).data,
      });
      if (reply.kind !== 'answer') return hidden('contents: read');
      return seen(reply.data.errors.map(({ message }) => firstLine(message)));
    },
    async actions() {
      const route = 'GET /repos/{owner}/{repo}/actions/permissions/workflow';
      const reply = await ask(api, {
        about: 'the settings of GitHub Actions',
        schema: answers.workflowPermissions,
        send: async () => (await get(route, { ...place })).data,
      });
      if (reply.kind !== 'answer') return hidden('administration: read');
      const { default_workflow_permissions, can_approve_pull_request_reviews } = reply.data;
      return seen({
        defaultRights: default_workflow_permissions,
        mayApprove: can_approve_pull_request_reviews,
      });
    },
  };
}

/** GitHub explains an error over several lines, and repeats the line of the file. */
function firstLine(message: string): string {
  return message.split('\n')[0]?.replace(/:$/, '') ?? '';
}
