import { rehearseProposals } from '../../adapters/rehearsal/rehearse-proposals.ts';
import { rehearseRepository } from '../../adapters/rehearsal/rehearse-repository.ts';
import { deployAllToJson } from '../../codec/answers/deploy-all.ts';
import type { DeployAllAnswer } from '../../domain/deploy-all/deploy-all-answer.ts';
import { hasErrors } from '../../domain/problem.ts';
import { renderDeployAll } from '../../render/deploy-all/deploy-all.ts';
import { deployAll } from '../../usecases/deploy-all/deploy-all.ts';
import type { DeployAllPorts, DeployAllRequest } from '../../usecases/deploy-all/deploy-all-request.ts';
import { deployAllsOnBranches } from '../../usecases/deploy-all/standing-deploy-alls.ts';
import { openDeployAll } from '../../usecases/pull-requests/open-deploy-all.ts';
import { validateOpenedBy } from '../../usecases/pull-requests/validate-opened.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import type { Answer } from '../answer.ts';
import { exitCode } from '../exit-code.ts';
import type { HostedSession, Session } from '../session/session.ts';
import { sessionBuilds } from '../session/session-builds.ts';
import { asWarning } from './as-warning.ts';

export interface WantedDeployAll extends Omit<DeployAllRequest, 'by'> {
  /** Says what would be written, and writes nothing. */
  readonly dryRun: boolean;
}

export async function deployAllAnswer(session: Session, wanted: WantedDeployAll): Promise<Answer> {
  const { dryRun } = wanted;
  const repository = dryRun ? rehearseRepository(session.repository) : session.repository;
  const ports = { ...session, repository, builds: sessionBuilds(session) };
  const answer =
    session.hosted === null
      ? await writeToBranch(ports, wanted)
      : await proposeOnGitHub(ports, session.hosted, wanted);
  return {
    exitCode: answer.plan === null && hasErrors(answer.problems) ? exitCode.no : exitCode.done,
    json: { ...deployAllToJson(answer), ...(dryRun && { dryRun }) },
    text: (view) => renderDeployAll(answer, dryRun, view),
  };
}

type Ports = Omit<DeployAllPorts, 'readStanding'>;

async function writeToBranch(ports: Ports, wanted: WantedDeployAll): Promise<DeployAllAnswer> {
  const { repository, readOpenPlans } = ports;
  const readStanding = deployAllsOnBranches(repository, readOpenPlans);
  const { name: by } = await repository.author();
  return deployAll({ ...ports, readStanding }, await readTrusted(repository), { ...wanted, by });
}

/** Who asks is known by the token, because nobody may approve what they have asked for. */
async function proposeOnGitHub(
  ports: Ports,
  { forge: given, reviewers, webAddress }: HostedSession,
  { dryRun, ...wanted }: WantedDeployAll,
): Promise<DeployAllAnswer> {
  const forge = dryRun ? rehearseProposals(given, webAddress) : given;
  const onGitHub = { ...ports, forge, reviewers, webAddress };
  const by = await forge.login();
  const trusted = await readTrusted(ports.repository);
  const answer = await openDeployAll(onGitHub, trusted, { ...wanted, by });
  const { pullRequest, target, problems } = answer;
  if (dryRun) return { ...answer, pullRequest: null };
  if (pullRequest == null) return answer;
  const unjudged = await validateOpenedBy(onGitHub, by, { number: pullRequest.number, target });
  return { ...answer, problems: [...problems, ...unjudged.map(asWarning)] };
}
