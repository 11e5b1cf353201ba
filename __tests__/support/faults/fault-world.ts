import { join } from 'node:path';
import { installApp } from '../../../sandbox/operations/accounts/create-app.ts';
import type { LoggedRequest } from '../../../sandbox/requests/request-log.ts';
import { jobFailure } from '../../../src/action/evaluation/job-failure.ts';
import { isUnjudged } from '../../../src/action/evaluation/verdict-of.ts';
import { openHostedRepository } from '../../../src/adapters/git/hosted/open-hosted-repository.ts';
import { addressesFrom } from '../../../src/adapters/github/addresses.ts';
import { connectGitHub } from '../../../src/adapters/github/connect-github.ts';
import { createReviewers } from '../../../src/adapters/github/reviewers/create-reviewers.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import type { Trigger } from '../../../src/domain/pull-requests/trigger.ts';
import type { ReleaseRepository } from '../../../src/ports/release-repository.ts';
import { failureOf } from '../../../src/usecases/failure.ts';
import { type Evaluation, evaluate } from '../../../src/usecases/pull-requests/evaluate.ts';
import { createRecordsReader } from '../../../src/usecases/reading/create-records-reader.ts';
import { createFakeClock } from '../fake-clock.ts';
import { createGitHubWorld, type GitHubWorld } from '../github-world/github-world.ts';
import { rememberingRepository } from './fault-world-repository.ts';
import { rememberSayings, type Standings, standingOn } from './fault-world-standing.ts';
import { type Story, startingPoint } from './fault-world-stories.ts';

/** What came of an evaluation. */
export interface Outcome {
  /** Whether it gave up because the pull requests could not even be listed. */
  readonly isRejected: boolean;
  /** Everything that it says could not be judged or written. */
  readonly problems: readonly Problem[];
  /** Whether its job fails. */
  readonly fails: boolean;
  /** What it asked of GitHub, in order. */
  readonly requests: readonly LoggedRequest[];
}

export interface Attempt {
  readonly trigger: Trigger;
  /** Where the cache of the repository is; without one everything in git is known already, and nothing is fetched. */
  readonly cache?: string;
}

/** A story on a GitHub of its own, told up to the evaluation in which something goes wrong. */
export interface FaultWorld {
  readonly github: GitHubWorld;
  readonly story: Story;
  /** By number. */
  standing(): Standings;
  /** Evaluates in this process, as the App, without any waiting. */
  attempt(attempt: Attempt): Promise<Outcome>;
  /** Takes back all that was said on pull requests since the story ended. */
  rewind(): void;
  close(): Promise<void>;
}

/** Worlds that are there at the same time have numbers of their own. */
export async function createFaultWorld(story: Story, number: number): Promise<FaultWorld> {
  const github = await createGitHubWorld(startingPoint);
  const { acme } = github;
  reinstall(github, number);
  await story.begin(github);
  await github.settle();
  await story.goOn(github);
  const repository = await openRepository(github, join(github.jobs, 'remembered'), () => github.token);
  const remembered = rememberingRepository(repository);
  return {
    github,
    story,
    standing: () =>
      Object.fromEntries(
        [...acme.releases.pullRequests.values()].map((one) => [one.number, standingOn(one)]),
      ),
    attempt: (wanted) => attempt(github, wanted, remembered),
    rewind: rememberSayings(acme.releases),
    async close() {
      await repository.close();
      await github.close();
    },
  };
}

/** In one process @octokit/auth-app asks for tokens of an installation, known by its id, only once at a time. */
function reinstall({ sandbox: { world }, acme }: GitHubWorld, number: number): void {
  for (let taken = 0; taken < number; taken += 1) world.identifiers.next('I');
  world.installations.delete(acme.installation.id);
  installApp(world, { app: acme.app, account: acme.organization });
}

async function attempt(
  github: GitHubWorld,
  { trigger, cache }: Attempt,
  remembered?: ReleaseRepository,
): Promise<Outcome> {
  const { sandbox, acme } = github;
  sandbox.requests.clear();
  const credentials = { kind: 'app', appId: String(acme.app.id), privateKey: acme.privateKey } as const;
  const { forge, sources, token, api } = connectGitHub({
    ...{ repository: { owner: 'acme', name: 'releases' }, addresses: addressesOf(github), credentials },
    ...{ pace: 0, now: sandbox.world.now },
  });
  const repository = cache === undefined ? remembered : await openRepository(github, cache, token);
  if (repository === undefined) throw new Error('nothing of the repository is remembered yet');
  const webAddress = `${sandbox.serverUrl}/acme/releases`;
  const readRecords = createRecordsReader(repository);
  const reviewers = createReviewers(api);
  const ports = { forge, reviewers, sources, repository, readRecords, webAddress, clock: createFakeClock() };
  try {
    const evaluation = await evaluate(ports, trigger, { dryRun: false });
    return { ...outcomeOf(evaluation, trigger), requests: [...sandbox.requests.entries] };
  } catch (cause) {
    const failure = failureOf(cause);
    if (failure === undefined) throw cause;
    const { problems } = failure;
    return { isRejected: true, problems, fails: true, requests: [...sandbox.requests.entries] };
  } finally {
    if (cache !== undefined) await repository.close();
  }
}

function outcomeOf(evaluation: Evaluation, trigger: Trigger): Omit<Outcome, 'requests'> {
  const { pullRequests, problems } = evaluation;
  const unjudged = pullRequests.filter(isUnjudged).flatMap(({ report }) => report.problems);
  return {
    isRejected: false,
    problems: [...problems, ...pullRequests.flatMap((one) => one.problems), ...unjudged],
    fails: jobFailure(evaluation, { trigger, endTellsVerdict: false, dryRun: false }) !== null,
  };
}

function addressesOf({ sandbox }: GitHubWorld) {
  const { serverUrl, apiUrl, graphqlUrl } = sandbox;
  return addressesFrom({
    GITHUB_SERVER_URL: serverUrl,
    GITHUB_API_URL: apiUrl,
    GITHUB_GRAPHQL_URL: graphqlUrl,
  });
}

function openRepository(
  { sandbox }: GitHubWorld,
  folder: string,
  token: () => Promise<string> | string,
): Promise<ReleaseRepository> {
  const { serverUrl, world } = sandbox;
  const address = `${serverUrl}/acme/releases.git`;
  const variables = { PATH: process.env.PATH, HOME: folder };
  return openHostedRepository({ folder, address, token, variables, now: world.now, sleep: async () => {} });
}
