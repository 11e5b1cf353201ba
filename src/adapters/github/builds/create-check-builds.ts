import { type CheckEvidence, evidenceName } from '../../../domain/model/builds.ts';
import type { CheckState } from '../../../domain/readiness/check-state.ts';
import type { BuildQuestion, Builds } from '../../../ports/builds.ts';
import { batchesOf } from '../api/batches-of.ts';
import type { GitHubApi } from '../api/github-api.ts';
import type { Credentials } from '../credentials/tokens.ts';
import { hostedRepository } from '../sources/hosted-repository.ts';
import type { HostedCheck } from './build-query.ts';
import { readChecks } from './read-checks.ts';

type Question = BuildQuestion<CheckEvidence>;

/** A question about a repository on this GitHub. */
interface AskedCheck extends HostedCheck {
  readonly question: Question;
}

/** Checks that one request asks for without running into GitHub's time limit of ten seconds. */
const most = 100;

/** What checks and commit statuses say of builds: one request for a hundred commits, of whatever repositories. */
export function createCheckBuilds(api: GitHubApi, credentials: Credentials['kind']): Builds<CheckEvidence> {
  return {
    async states(questions) {
      const asked = questions.flatMap((question) => toAsked(question, api.addresses.server));
      const batches = batchesOf(most, asked);
      const found = await Promise.all(batches.map((batch) => readChecks(api, batch, credentials)));
      return new Map([
        ...questions.map((question) => [question, elsewhere(question)] as const),
        ...found.flat().map(([{ question }, state]) => [question, state] as const),
      ]);
    },
  };
}

/** Nothing for a repository that is not on this GitHub. */
function toAsked(question: Question, server: string): AskedCheck[] {
  const { environment, commit } = question;
  const repository = hostedRepository(question.repository, server);
  if (repository === undefined) return [];
  const name = evidenceName(environment.builds.name, environment.platform);
  return [{ question, repository, commit, name }];
}

function elsewhere({ repository }: Question): CheckState {
  return { kind: 'unknown', said: `${repository} is not on this GitHub, which alone keeps checks` };
}
