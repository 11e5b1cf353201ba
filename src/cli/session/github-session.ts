import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { systemClock, wakingClock } from '../../adapters/clock.ts';
import { openHostedRepository } from '../../adapters/git/hosted/open-hosted-repository.ts';
import { createManifestRepositories } from '../../adapters/git/manifests/create-manifest-repositories.ts';
import { createNoteBuilds } from '../../adapters/git/notes/create-note-builds.ts';
import { createGitSources } from '../../adapters/git/sources/create-git-sources.ts';
import { createGitTips } from '../../adapters/git/sources/create-git-tips.ts';
import { createGitTagger } from '../../adapters/git/tagging/create-git-tagger.ts';
import { createJobStarter } from '../../adapters/github/actions/create-job-starter.ts';
import { createJobs } from '../../adapters/github/actions/create-jobs.ts';
import { ownJob } from '../../adapters/github/actions/own-job.ts';
import type { Variables } from '../../adapters/github/addresses.ts';
import type { GitHubApi } from '../../adapters/github/api/github-api.ts';
import { createCheckBuilds } from '../../adapters/github/builds/create-check-builds.ts';
import { connectGitHub } from '../../adapters/github/connect-github.ts';
import { createDeploymentDeployer } from '../../adapters/github/deployment-deployer/create-deployment-deployer.ts';
import { createEngineReports } from '../../adapters/github/engine-reports/create-engine-reports.ts';
import { createPullRequestNumbers } from '../../adapters/github/merging/create-pull-request-numbers.ts';
import { createReviewers } from '../../adapters/github/reviewers/create-reviewers.ts';
import { createRepositorySettings } from '../../adapters/github/settings/create-repository-settings.ts';
import { createGitHubTips } from '../../adapters/github/sources/create-github-tips.ts';
import { createGitHubTagger } from '../../adapters/github/tagging/create-github-tagger.ts';
import { createWorkflowDeployer } from '../../adapters/github/workflow-deployer/create-workflow-deployer.ts';
import { createManifestDeployer } from '../../adapters/manifest-deployer/create-manifest-deployer.ts';
import { plansWorkflowPath } from '../../domain/doctor/conventions.ts';
import { trustedBranch } from '../../domain/layout.ts';
import { openPlansOnPullRequests } from '../../usecases/pull-requests/open-pull-requests.ts';
import { bringHeads, environmentPullRequests } from '../../usecases/pull-requests/snapshot.ts';
import { createRecordsReader } from '../../usecases/reading/create-records-reader.ts';
import { githubAddresses, requireToken } from './github-access.ts';
import { orClose } from './or-close.ts';
import type { HostedBuilds, HostedDeployers, Session } from './session.ts';

/** A release repository on GitHub: its pull requests propose plans, its contents are fetched into a cache. */
export async function openGitHubSession(fullName: string, variables: Variables): Promise<Session> {
  const [owner = '', name = ''] = fullName.split('/');
  const addresses = githubAddresses(variables);
  const webAddress = `${addresses.server}/${fullName}`;
  const folder = join(cacheFolder(variables), new URL(addresses.server).host, owner, `${name}.git`);
  const { api, forge, sources, token } = connectGitHub({
    repository: { owner, name },
    addresses,
    credentials: { kind: 'token', token: requireToken(variables) },
    otherSources: createGitSources({ folder: homedir(), variables }),
    onNotice: (text) => process.stderr.write(`${text}\n`),
  });
  const { now } = systemClock;
  const repository = await openHostedRepository({
    folder,
    address: `${webAddress}.git`,
    token,
    variables,
    now,
  });
  const pullRequests = await orClose(repository, async () =>
    bringHeads(repository, await environmentPullRequests(forge)),
  );
  const settings = createRepositorySettings(api, { kind: 'person', app: null, rights: null });
  return {
    repository,
    readRecords: createRecordsReader(repository),
    readOpenPlans: openPlansOnPullRequests(repository, pullRequests, 'published'),
    sources,
    tips: createGitHubTips(api, createGitTips({ folder: homedir(), variables })),
    tagger: createGitHubTagger(api, createGitTagger({ ...{ folder: homedir(), variables }, now })),
    clock: systemClock,
    hosted: {
      ...{
        forge,
        reviewers: createReviewers(api),
        numbers: createPullRequestNumbers(api),
        webAddress,
        pullRequests,
        settings,
      },
      ...{ jobs: createJobs(api), job: await ownJob(api, variables) },
      starter: createJobStarter(api, { workflow: basename(plansWorkflowPath), ref: trustedBranch }),
      deployers: hostedDeployers(api, { token, variables }),
      builds: hostedBuilds(api, { token, variables }),
    },
  };
}

interface Access {
  readonly token: () => Promise<string>;
  readonly variables: Variables;
}

function hostedBuilds(api: GitHubApi, { token, variables }: Access): HostedBuilds {
  const server = { address: api.addresses.server, token };
  return {
    check: createCheckBuilds(api, 'token'),
    note: createNoteBuilds({ folder: homedir(), variables, server }),
  };
}

function hostedDeployers(api: GitHubApi, { token, variables }: Access): HostedDeployers {
  const repositories = createManifestRepositories({
    ...{ folder: homedir(), variables, now: systemClock.now },
    server: { address: api.addresses.server, token },
  });
  const asking = { api, clock: wakingClock };
  return {
    workflow: createWorkflowDeployer(asking),
    deployment: createDeploymentDeployer(asking),
    manifest: createManifestDeployer({
      ...{ repositories, reports: createEngineReports(asking), clock: wakingClock },
    }),
  };
}

/** https://specifications.freedesktop.org/basedir-spec */
function cacheFolder({ XDG_CACHE_HOME }: Variables): string {
  const caches = XDG_CACHE_HOME?.startsWith('/') ? XDG_CACHE_HOME : join(homedir(), '.cache');
  return join(caches, 'deployment-plans');
}
