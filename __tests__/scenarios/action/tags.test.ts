import { expect, test } from '@jest/globals';
import { runGit } from '../../../sandbox/git/run-git.ts';
import type { Repository } from '../../../sandbox/model/repositories/repository.ts';
import { noticePushes } from '../../../sandbox/operations/repositories/notice-pushes.ts';
import { planText } from '../../../sandbox/seed/propose-plan.ts';
import { type GitHubWorld, withGitHubWorld } from '../../support/github-world/github-world.ts';
import { reportOn, verdictOn } from '../../support/github-world/github-world-standing.ts';

function auditOf({ acme }: GitHubWorld): Repository {
  const audit = acme.applications.get('audit');
  if (audit === undefined) throw new Error('there is no application audit');
  return audit;
}

function commitOf(world: GitHubWorld, tag: string): string {
  return auditOf(world).refs.get(`refs/tags/${tag}`)?.commit ?? '';
}

/** Runs git in the repository of `audit`, as a push would change it. */
async function tagAudit(world: GitHubWorld, ...args: readonly string[]): Promise<void> {
  const audit = auditOf(world);
  await runGit(audit.folder, ['tag', '--force', ...args]);
  await noticePushes(world.sandbox.world, audit, world.alice);
}

function pinned(version: string, commit: string): string {
  return planText({ audit: `{ version: ${version}, commit: ${commit} }` });
}

test.concurrent('an annotated tag stands for the commit that it leads to', () =>
  withGitHubWorld(async (world) => {
    await tagAudit(world, '--annotate', '--message=two', 'v1.2.0', 'v1.1.0');
    const one = await world.propose('one', pinned('1.2.0', commitOf(world, 'v1.1.0')));
    const job = await world.signal(world.last('pull_request'));
    expect(verdictOn(one)).toBe('success');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a tag that leads to no commit is no version', () =>
  withGitHubWorld(async (world) => {
    await tagAudit(world, 'v1.2.0', 'v1.1.0^{tree}');
    const one = await world.propose('one', planText({ audit: '1.2.0' }));
    const job = await world.signal(world.last('pull_request'));
    expect(verdictOn(one)).toBe('failure');
    expect(reportOn(one)).toContain('tag-not-found');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a tag that moves away from the commit that a plan pins takes its verdict back', () =>
  withGitHubWorld(async (world) => {
    const one = await world.propose('one', pinned('1.0.0', commitOf(world, 'v1.0.0')));
    await world.settle();
    expect(verdictOn(one)).toBe('success');
    await tagAudit(world, 'v1.0.0', 'v1.1.0');
    const job = await world.signal(world.last('pull_request'));
    expect(verdictOn(one)).toBe('failure');
    expect(reportOn(one)).toContain('tag-moved');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('a tag that moves after its version was deployed in the source is not what was tested', () =>
  withGitHubWorld(async (world) => {
    await world.record('qa', { audit: '1.0.0' });
    const more = { environment: 'production' };
    const one = await world.propose('one', planText({ audit: '1.0.0' }, 'production'), more);
    await world.settle();
    expect(verdictOn(one)).toBe('success');
    await tagAudit(world, 'v1.0.0', 'v1.1.0');
    const job = await world.signal(world.last('pull_request'));
    expect(verdictOn(one)).toBe('failure');
    expect(reportOn(one)).toContain('tag-moved');
    expect(job.requests).toMatchSnapshot();
  }));

test.concurrent('several applications of one repository have tags that name them', () =>
  withGitHubWorld(
    async (world) => {
      await tagAudit(world, 'viewer@3.0.0', 'v1.1.0');
      const one = await world.propose('one', planText({ audit: '1.1.0', viewer: '3.0.0' }));
      const job = await world.signal(world.last('pull_request'));
      expect(verdictOn(one)).toBe('success');
      expect(job.requests).toMatchSnapshot();
    },
    {
      files: {
        'catalog/viewer.yml':
          'application: viewer\nrepository: acme/audit\ntag: viewer@{version}\nmodules: { viewer-ui: {} }\n',
      },
    },
  ));
