import type { EngineReports, ReportedCommit } from '../../../ports/engine-reports.ts';
import type { WakingClock } from '../../../ports/waiting.ts';
import { nameOfRepository } from '../actions/workflow-place.ts';
import type { GitHubApi } from '../api/github-api.ts';
import { checkedAnswer } from '../failures/checked-answer.ts';
import { GraphqlFailure } from '../failures/failure.ts';
import { type Tried, tryTask } from '../failures/try-task.ts';
import type { RepositoryName } from '../repository-name.ts';
import { hostedRepository } from '../sources/hosted-repository.ts';
import { commitAnswer, commitQuery } from './commit-query.ts';
import { reportOfCommit } from './commit-report.ts';
import { followReports, type HeardReport } from './follow-reports.ts';

export interface EngineReportsOptions {
  readonly api: GitHubApi;
  readonly clock: WakingClock;
}

/** What engines say on one GitHub of commits, by statuses or by Deployments that they create themselves. */
export function createEngineReports({ api, clock }: EngineReportsOptions): EngineReports {
  const { server } = api.addresses;
  const pageOf = (repository: RepositoryName, commit: string | null) => {
    const page = `${server}/${nameOfRepository(repository)}`;
    return commit === null ? page : `${page}/commit/${commit}`;
  };
  return {
    pageOf(address, commit) {
      const repository = hostedRepository(address, server);
      return repository && pageOf(repository, commit);
    },
    async follow(reported, watch) {
      const { commit, wait } = reported;
      const repository = hostedRepository(reported.repository, server);
      if (repository === undefined) throw new Error(`${reported.repository} is not on ${server}`);
      const [what, sought] = soughtIn(wait);
      const name = `the ${what} ${sought} of ${pageOf(repository, commit)}`;
      const question = { ...reported, repository, sought };
      return followReports({ api, clock, ...watch }, { name, listen: () => listen(api, name, question) });
    },
  };
}

function soughtIn(wait: ReportedCommit['wait']): readonly [what: string, sought: string] {
  return wait.kind === 'status' ? ['status', wait.context] : ['Deployment to', wait.environment];
}

interface Question extends Omit<ReportedCommit, 'repository'> {
  readonly repository: RepositoryName;
  readonly sought: string;
}

function listen(api: GitHubApi, name: string, question: Question): Promise<Tried<HeardReport>> {
  const { repository, branch, commit, wait, sought } = question;
  const permission = wait.kind === 'status' ? 'statuses: read' : 'deployments: read';
  return tryTask(api, { doing: `read ${name}`, permission }, async () => {
    const variables = { ...repository, branch: `refs/heads/${branch}`, commit, sought };
    const { data, errors, headers } = await api.ask({ query: commitQuery(wait.kind), variables });
    if (errors.length > 0) throw new GraphqlFailure(errors, headers);
    const { own, ref } = checkedAnswer(commitAnswer, data).repository;
    return { report: reportOfCommit(own, ref?.target?.history.nodes ?? []), headers };
  });
}
