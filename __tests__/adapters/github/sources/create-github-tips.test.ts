import { expect, test } from '@jest/globals';
import type { Repository } from '../../../../sandbox/model/repositories/repository.ts';
import { commitFiles } from '../../../../sandbox/operations/repositories/commit-files.ts';
import { createRepository } from '../../../../sandbox/operations/repositories/create-repository.ts';
import { createGitHubTips } from '../../../../src/adapters/github/sources/create-github-tips.ts';
import { tipsContract } from '../../../contracts/source-tips.ts';
import { createGitHubWorld } from '../github-world.ts';

const nothing = { tips: async () => new Map<string, string>() };

tipsContract('GitHub', async () => {
  const { sandbox, acme, alice, connect } = await createGitHubWorld();
  const repositories = new Map<string, Repository>();
  let commits = 0;
  return {
    tips: createGitHubTips(connect().api, nothing),
    async createRepository(name) {
      repositories.set(`acme/${name}`, await createRepository(sandbox.world, { owner: acme, name }));
      return `acme/${name}`;
    },
    async commit(address, branch) {
      const repository = repositories.get(address);
      if (repository === undefined) throw new Error(`no repository ${address}`);
      commits += 1;
      return commitFiles(sandbox.world, alice, repository, { branch, files: { count: String(commits) } });
    },
    missing: 'acme/nowhere',
    remove: sandbox.close,
  };
});

test('one request asks all, and the others about addresses elsewhere', async () => {
  const { sandbox, connect, requests } = await createGitHubWorld();
  const asked: string[] = [];
  const others = {
    tips: async (repositories: readonly string[]) => {
      asked.push(...repositories);
      return new Map([['/srv/ledger', 'c0']]);
    },
  };
  const tips = createGitHubTips(connect().api, others);
  requests();
  const found = await tips.tips(['acme/releases', 'acme/nowhere', '/srv/ledger']);
  expect([...found.keys()].sort()).toEqual(['/srv/ledger', 'acme/releases']);
  expect(asked).toEqual(['/srv/ledger']);
  expect(requests()).toEqual(['graphql Tips']);
  await sandbox.close();
});

test('a request that fails tells nothing', async () => {
  const { sandbox, connect } = await createGitHubWorld();
  const tips = createGitHubTips(connect().api, nothing);
  await sandbox.close();
  expect(await tips.tips(['acme/releases'])).toEqual(new Map());
});
