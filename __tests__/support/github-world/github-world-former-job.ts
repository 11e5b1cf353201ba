import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Sandbox } from '../../../sandbox/start.ts';
import { openHostedRepository } from '../../../src/adapters/git/hosted/open-hosted-repository.ts';
import { connectGitHub } from '../../../src/adapters/github/connect-github.ts';
import { createReviewers } from '../../../src/adapters/github/reviewers/create-reviewers.ts';
import { evaluate } from '../../../src/usecases/pull-requests/evaluate.ts';
import { createRecordsReader } from '../../../src/usecases/reading/create-records-reader.ts';
import { createFakeClock } from '../fake-clock.ts';

export interface FormerJob {
  readonly sandbox: Sandbox;
  readonly token: string;
  /** Where it may keep files. */
  readonly folder: string;
}

/**
 * Judges every open plan of acme/releases, as a job has done before a scenario begins: in this process, which need
 * not wait a second between two things that it writes.
 */
export async function judgeAsFormerJob({ sandbox, token, folder }: FormerJob): Promise<void> {
  const { apiUrl: api, graphqlUrl: graphql, serverUrl: server } = sandbox;
  const github = connectGitHub({
    ...{ repository: { owner: 'acme', name: 'releases' }, addresses: { api, graphql, server } },
    ...{ credentials: { kind: 'token', token }, pace: 0 },
  });
  const webAddress = `${server}/acme/releases`;
  const repository = await openHostedRepository({
    ...{ folder: join(mkdtempSync(join(folder, 'former-')), 'repository'), address: `${webAddress}.git` },
    ...{ token: () => token, variables: process.env, now: Date.now },
  });
  try {
    const readRecords = createRecordsReader(repository);
    const { forge, sources } = github;
    const reviewers = createReviewers(github.api);
    const ports = {
      forge,
      reviewers,
      sources,
      repository,
      webAddress,
      readRecords,
      clock: createFakeClock(),
    };
    const { problems } = await evaluate(ports, { kind: 'schedule' }, { dryRun: false });
    if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  } finally {
    await repository.close();
  }
}
