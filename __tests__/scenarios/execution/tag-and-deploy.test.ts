import { expect, test } from '@jest/globals';
import type { Repository } from '../../../sandbox/model/repositories/repository.ts';
import { setStatus } from '../../../sandbox/operations/commits/set-status.ts';
import { commitFiles } from '../../../sandbox/operations/repositories/commit-files.ts';
import { deedsOf } from '../../../sandbox/stage/deployment-site.ts';
import type { ExecutionWorld } from '../../../sandbox/stage/execution-world.ts';
import { withExecutionWorld } from '../../support/with-execution-world.ts';

const coordinate = (plan: string) => ({ mode: 'execute', environment: 'qa', plan });
const ready = {
  'catalog/audit.yml':
    'application: audit\nrepository: acme/audit\nmodules: { audit-log: {} }\nready: { check: build, within: 4h }\n',
};

function repositoryOf({ sandbox }: ExecutionWorld, name: string): Repository {
  const found = [...sandbox.world.repositories.values()].find((repository) => repository.name === name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
}

/** A commit that nobody has tagged. */
function push({ sandbox, acme }: ExecutionWorld, repository: Repository): Promise<string> {
  return commitFiles(sandbox.world, acme.owner, repository, { branch: 'main', files: { next: 'next' } });
}

test.concurrent('a plan tags on GitHub, and deploys once it is built', () =>
  withExecutionWorld({ files: ready }, async (world) => {
    const audit = repositoryOf(world, 'audit');
    const commit = await push(world, audit);
    const stands = (state: 'pending' | 'success') =>
      setStatus(world.sandbox.world, world.acme.owner, audit, {
        ...{ sha: commit, context: 'build', state },
      });
    stands('pending');
    await world.mergeQuietly('next', { audit: `{ tag: 1.2.0, commit: ${commit} }` });
    await world.carryOut(coordinate('next'));
    expect(await world.record('qa/next')).toMatchObject({
      status: 'waiting',
      waitingFor: [{ reason: 'evidence', why: "'build' of audit 1.2.0" }],
      problems: [{ code: 'version-not-built', severity: 'notice' }],
    });
    expect(audit.refs.has('refs/tags/v1.2.0')).toBe(false);
    stands('success');
    await world.carryOut(coordinate('next'));
    expect(await world.record('qa/next')).toMatchObject({
      status: 'finished',
      operations: [{ application: 'audit', action: 'tag-and-deploy', tagged: true, commit }],
    });
    expect(audit.refs.get('refs/tags/v1.2.0')).toMatchObject({ type: 'tag', commit });
    expect(deedsOf(world.site, 'next')).toEqual(['begin audit', 'end audit']);
  }));

test.concurrent('a tag that may not be made aborts the run before anything is deployed', () =>
  withExecutionWorld({}, async (world) => {
    const audit = repositoryOf(world, 'audit');
    const commit = await push(world, audit);
    await world.mergeQuietly('next', { audit: `{ tag: 1.1.0, commit: ${commit} }`, ledger: '2.0.0' });
    await world.carryOut(coordinate('next'));
    expect(await world.record('qa/next')).toMatchObject({
      status: 'aborted',
      problems: [{ code: 'tag-exists', severity: 'error' }],
    });
    expect(deedsOf(world.site, 'next')).toEqual([]);
  }));
