import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { badGatewayAfterEffect, serverError } from '../../../../sandbox/faults/known-faults.ts';
import type { Repository } from '../../../../sandbox/model/repositories/repository.ts';
import { commitFiles } from '../../../../sandbox/operations/repositories/commit-files.ts';
import { createRepository } from '../../../../sandbox/operations/repositories/create-repository.ts';
import { addRuleset } from '../../../../sandbox/operations/settings/add-ruleset.ts';
import { createGitHubTagger } from '../../../../src/adapters/github/tagging/create-github-tagger.ts';
import { createMemoryTagger } from '../../../support/memory/memory-tagger.ts';
import { firstAnswers } from '../faults/first-answers.ts';
import { createGitHubWorld, type GitHubWorld } from '../github-world.ts';

const by = { name: 'deployment-plans', email: 'deployment-plans@localhost' };

describe('a tag on GitHub', () => {
  let github: GitHubWorld;
  let repository: Repository;
  let commit: string;
  let version = 0;
  beforeAll(async () => {
    github = await createGitHubWorld();
    const { sandbox, acme, alice } = github;
    repository = await createRepository(sandbox.world, { owner: acme, name: 'payments' });
    commit = await commitFiles(sandbox.world, alice, repository, { branch: 'main', files: { a: '1' } });
  });
  afterAll(() => github.sandbox.close());
  beforeEach(() => {
    version += 1;
    github.requests();
  });
  afterEach(() => github.sandbox.faults.clear());

  const tag = () =>
    createGitHubTagger(github.connect().api, createMemoryTagger()).tag({
      ...{ repository: 'acme/payments', tag: `v${version}.0.0`, commit, message: `v${version}.0.0`, by },
    });
  const standing = () => repository.refs.get(`refs/tags/v${version}.0.0`)?.commit;

  test('takes three requests, one when it is there', async () => {
    expect(await tag()).toBe('created');
    expect(github.requests()).toEqual([
      'graphql Tag',
      'POST /repos/acme/payments/git/tags',
      'POST /repos/acme/payments/git/refs',
    ]);
    expect(await tag()).toBe('there');
    expect(github.requests()).toEqual(['graphql Tag']);
  });

  test('goes to others when the repository is not on this GitHub', async () => {
    const others = createMemoryTagger(new Map([['/apps/payments', new Map()]]));
    const request = { repository: '/apps/payments', tag: 'v1.0.0', commit, message: 'v1.0.0', by };
    expect(await createGitHubTagger(github.connect().api, others).tag(request)).toBe('created');
    expect(github.requests()).toEqual([]);
  });

  const moments = ['tags', 'refs'].flatMap((what) =>
    Object.entries(firstAnswers).map(([name, fault]) => ({ name, what, fault })),
  );
  test.each(moments)('stands once after $name to POST $what', async ({ what, fault }) => {
    github.sandbox.faults.at({ kind: 'rest', method: 'POST', path: new RegExp(`/git/${what}$`) }, fault);
    expect(await tag()).toBe('created');
    expect(github.sandbox.faults.pending).toBe(0);
    expect(standing()).toBe(commit);
  });

  test('is not made a second time when nobody can see what became of it', async () => {
    github.sandbox.faults.at({ kind: 'rest', method: 'POST', path: /\/git\/refs$/ }, badGatewayAfterEffect);
    github.sandbox.faults.at({ kind: 'graphql', nth: 2 }, serverError);
    github.sandbox.faults.at({ kind: 'graphql', nth: 'every' }, serverError);
    await expect(tag()).rejects.toMatchObject({ kind: 'unavailable' });
  });

  test('that rules forbid is refused in the words of GitHub', async () => {
    const rules = [{ type: 'creation' }] as const;
    const closed = { name: 'closed', target: 'tag', include: [`refs/tags/v${version}.0.0`], rules } as const;
    addRuleset(github.sandbox.world, repository, closed);
    await expect(tag()).rejects.toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining('rule violations found'),
    });
    expect(standing()).toBeUndefined();
  });
});
