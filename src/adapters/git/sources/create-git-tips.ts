import PQueue from 'p-queue';
import type { SourceTips } from '../../../ports/source-tips.ts';
import { isObjectId } from '../objects/object-format.ts';
import type { Variables } from '../process/environment.ts';
import { succeeded } from '../process/failure.ts';
import { createGit, type Git } from '../process/git-command.ts';
import { variablesForAddress } from '../process/quiet-ssh.ts';
import { addressFor } from './repository-url.ts';

export interface GitTipsOptions {
  /** The folder whose git configuration applies. */
  readonly folder: string;
  /** The caller's environment, which the git processes inherit as far as it is safe. */
  readonly variables: Variables;
  /** Repositories that are asked at once; default 8. */
  readonly limit?: number;
  /** Milliseconds that one process may take; default 30 seconds. */
  readonly timeout?: number;
}

/** Asks the applications' repositories where their HEAD is: one `git ls-remote` for each. */
export function createGitTips({
  folder,
  variables,
  limit = 8,
  timeout = 30_000,
}: GitTipsOptions): SourceTips {
  const git = createGit({ variables, folder, timeout });
  const queue = new PQueue({ concurrency: limit });
  const forAddress = variablesForAddress(git, variables);

  async function tipOf(repository: string): Promise<[string, string][]> {
    const address = addressFor(repository);
    if (address === undefined) return [];
    const forProtocol = await forAddress(address);
    const tip = await queue.add(() => askHead(git, address, forProtocol));
    return tip === undefined ? [] : [[repository, tip]];
  }
  return {
    tips: async (repositories) => new Map((await Promise.all([...new Set(repositories)].map(tipOf))).flat()),
  };
}

/** Lines of `<id>\t<reference>`: git matches the end of names, so that there may be others. */
async function askHead(git: Git, address: string, variables: Variables): Promise<string | undefined> {
  const answer = await git.run({
    arguments: ['ls-remote', '--quiet', '--', address, 'HEAD'],
    variables,
  });
  if (!succeeded(answer)) return undefined;
  const lines = answer.stdout.toString('utf8').split('\n');
  return lines
    .map((line) => line.split('\t'))
    .find(([id = '', reference]) => reference === 'HEAD' && isObjectId(id))?.[0];
}
