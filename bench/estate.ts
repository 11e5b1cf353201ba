import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { LoggedRequest } from '../sandbox/requests/request-log.ts';
import { planText, proposePlans } from '../sandbox/seed/propose-plan.ts';
import { type ReleaseWorld, seedReleaseWorld } from '../sandbox/seed/seed-release-world.ts';
import { type Sandbox, startSandbox } from '../sandbox/start.ts';
import { systemClock } from '../src/adapters/clock.ts';
import { openHostedRepository } from '../src/adapters/git/hosted/open-hosted-repository.ts';
import { connectGitHub } from '../src/adapters/github/connect-github.ts';
import { createReviewers } from '../src/adapters/github/reviewers/create-reviewers.ts';
import { evaluate } from '../src/usecases/pull-requests/evaluate.ts';
import { createRecordsReader } from '../src/usecases/reading/create-records-reader.ts';
import { countRequests, type RequestCounts } from './count-requests.ts';

/** A release repository on a GitHub of its own, with one plan to judge among others. */
export interface Estate {
  /** Judges the plan as a job would that begins with nothing, and writes its verdict. */
  validate(): Promise<Validated>;
  close(): Promise<void>;
}

export interface Validated {
  /** Before the first write. */
  readonly before: RequestCounts;
  readonly writes: number;
  /** Until the verdict is written; nothing waits for GitHub's pace. */
  readonly milliseconds: number;
}

const plan = 'plan-1';

/** `others`: open plans besides the one that is judged. */
export async function openEstate(size: {
  readonly applications: number;
  readonly others: number;
}): Promise<Estate> {
  const sandbox = await startSandbox({ checkAnswers: false });
  const wanted = Array.from({ length: size.applications }, (_, index) => `app-${index}`);
  const elsewhere = Array.from({ length: 20 }, (_, index) => `other-${index}`);
  const acme = await seedReleaseWorld(sandbox.world, {
    applications: [...wanted, ...elsewhere].map((name) => ({
      ...{ name, versions: ['1.0.0'], modules: { [`${name}-api`]: {} } },
    })),
  });
  const judged = planText(Object.fromEntries(wanted.map((name) => [name, '1.0.0'])));
  const others = Array.from({ length: size.others }, (_, index) =>
    planText({ [elsewhere[index % elsewhere.length] ?? '']: '1.0.0' }),
  );
  const { releases, alice: author } = acme;
  const texts = [judged, ...others].map((text, index) => ({
    ...{ environment: 'qa', plan: `plan-${index + 1}`, text },
  }));
  await proposePlans(sandbox.world, { releases, author }, texts);
  return { validate: () => validate(sandbox, acme), close: () => sandbox.close() };
}

async function validate(sandbox: Sandbox, acme: ReleaseWorld): Promise<Validated> {
  forgetVerdicts(acme);
  sandbox.requests.clear();
  const folder = await mkdtemp(join(tmpdir(), 'deployment-plans-bench-'));
  const begin = performance.now();
  const { forge, sources, token, api } = connectGitHub({
    repository: { owner: 'acme', name: 'releases' },
    addresses: { api: sandbox.apiUrl, graphql: sandbox.graphqlUrl, server: sandbox.serverUrl },
    credentials: { kind: 'app', appId: `${acme.app.id}`, privateKey: acme.privateKey },
    pace: 0,
  });
  const webAddress = `${sandbox.serverUrl}/acme/releases`;
  const repository = await openHostedRepository({
    folder: join(folder, 'cache'),
    address: `${webAddress}.git`,
    token,
    variables: process.env,
    now: systemClock.now,
  });
  try {
    const readRecords = createRecordsReader(repository);
    const reviewers = createReviewers(api);
    const ports = { forge, reviewers, sources, repository, readRecords, webAddress, clock: systemClock };
    const { problems } = await evaluate(ports, { kind: 'asked', environment: 'qa', plan }, { dryRun: false });
    if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
    return { ...countUntilVerdict(sandbox.requests.entries), milliseconds: performance.now() - begin };
  } finally {
    await repository.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Each round begins with a plan that was never judged. */
function forgetVerdicts({ releases }: ReleaseWorld): void {
  releases.statuses.length = 0;
  releases.checkSuites.length = 0;
  releases.comments.clear();
}

function countUntilVerdict(requests: readonly LoggedRequest[]): Omit<Validated, 'milliseconds'> {
  const isWrite = ({ kind, method, path }: LoggedRequest) =>
    kind === 'rest' && method !== 'GET' && !path.endsWith('/access_tokens');
  const before = countRequests(requests.slice(0, requests.findIndex(isWrite)));
  return { before, writes: requests.filter(isWrite).length };
}
