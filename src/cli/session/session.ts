import { join, resolve } from 'node:path';
import { systemClock } from '../adapters/clock.ts';
import { createCommandDeployer } from '../adapters/deployers/command-deployer.ts';
import { type GitRepository, openGitRepository } from '../adapters/git/open-git-repository.ts';
import { createGitSources } from '../adapters/git/sources/create-git-sources.ts';
import { createProcesses } from '../adapters/processes/processes.ts';
import type { Clock } from '../ports/clock.ts';
import type { Progress } from '../ports/progress.ts';
import type { Sources } from '../ports/sources.ts';
import type { ExecutionPorts } from '../usecases/execution/execution-ports.ts';
import { type OpenPlansReader, openPlansOnBranches } from '../usecases/reading/open-plans.ts';
import { createRecordsReader, type RecordsReader } from '../usecases/reading/records.ts';
import type { Answer } from './answer.ts';

/** The adapters of one command on one release repository. */
export interface Session {
  readonly repository: GitRepository;
  readonly readRecords: RecordsReader;
  readonly readOpenPlans: OpenPlansReader;
  readonly sources: Sources;
  readonly clock: Clock;
}

export interface SessionOptions {
  readonly repo: string;
  readonly remote?: string;
}

/** Opens the repository for the length of one answer. */
export async function withSession(
  options: SessionOptions,
  answer: (session: Session) => Promise<Answer>,
): Promise<Answer> {
  const session = await openSession(options);
  try {
    return await answer(session);
  } finally {
    await session.repository.close();
  }
}

/** Opens the repository and brings it up to date with its remote. */
async function openSession({ repo, remote }: SessionOptions): Promise<Session> {
  const variables = process.env;
  const folder = resolve(repo);
  const { now } = systemClock;
  const repository = await openGitRepository({
    folder,
    variables,
    now,
    ...(remote !== undefined && { remote }),
  });
  await repository.refresh();
  return {
    repository,
    readRecords: createRecordsReader(repository),
    readOpenPlans: openPlansOnBranches(repository),
    sources: createGitSources({ folder: repository.directory, variables }),
    clock: systemClock,
  };
}

/** Where the output of operations is kept: below the repository's own folder, never committed. */
export function logFolder({ repository }: Session): string {
  return join(repository.directory, 'deployment-plans', 'logs');
}

/** What executing plans needs besides. */
export function executionPorts(session: Session, progress: Progress): ExecutionPorts {
  const processes = createProcesses();
  const deployer = createCommandDeployer({
    processes,
    logFolder: logFolder(session),
    variables: process.env,
  });
  return { ...session, processes, deployer, progress };
}
