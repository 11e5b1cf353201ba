import PQueue from 'p-queue';
import { messageOf } from '../../../domain/message-of.ts';
import type { Sources, TagsAnswer } from '../../../ports/sources.ts';
import { readRemoteConfiguration } from '../process/configuration.ts';
import type { Variables } from '../process/environment.ts';
import { createGit } from '../process/git-command.ts';
import { quietSsh } from '../process/quiet-ssh.ts';
import { listTags } from './list-tags.ts';
import { addressFor } from './repository-url.ts';

export interface GitSourcesOptions {
  /** The folder whose git configuration applies (credential helpers, rewritten addresses). */
  readonly folder: string;
  /** The caller's environment, which the git processes inherit as far as it is safe. */
  readonly variables: Variables;
  /** Repositories that are asked at once; default 8. */
  readonly limit?: number;
  /** Milliseconds that one repository may take; default 30 seconds. */
  readonly timeout?: number;
}

/** Asks the applications' repositories for their tags: one `git ls-remote` for each, once until they are forgotten. */
export function createGitSources(options: GitSourcesOptions): Sources {
  const { folder, variables, limit = 8, timeout = 30_000 } = options;
  const git = createGit({ variables, folder, timeout });
  const queue = new PQueue({ concurrency: limit });
  const answers = new Map<string, Promise<TagsAnswer>>();
  const ssh = once(async () => quietSsh(variables, await readRemoteConfiguration(git)));

  const ask = (address: string) => {
    const known = answers.get(address);
    if (known !== undefined) return known;
    const answer = queue
      .add(async () => listTags(git, address, address.startsWith('ssh:') ? await ssh() : {}))
      .catch(unreachable);
    answers.set(address, answer);
    return answer;
  };
  return {
    async tags(questions) {
      const pairs = questions.map(async ({ repository }) => {
        const address = addressFor(repository);
        return [repository, address === undefined ? refused : await ask(address)] as const;
      });
      return new Map(await Promise.all(pairs));
    },
    forget: () => answers.clear(),
  };
}

const refused: TagsAnswer = { kind: 'unreachable', reason: 'its address is none that git may be asked for' };

function unreachable(error: unknown): TagsAnswer {
  return { kind: 'unreachable', reason: messageOf(error) };
}

function once<Value>(compute: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => {
    value ??= compute();
    return value;
  };
}
