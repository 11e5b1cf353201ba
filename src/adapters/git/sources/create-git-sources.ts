import PQueue from 'p-queue';
import { messageOf } from '../../../domain/message-of.ts';
import { mergeSourceQuestions } from '../../../ports/merge-source-questions.ts';
import type { CheckQuestion, SourceAnswer, Sources } from '../../../ports/sources.ts';
import type { Variables } from '../process/environment.ts';
import { createGit } from '../process/git-command.ts';
import { variablesForAddress } from '../process/quiet-ssh.ts';
import type { AskedContents } from './contents/asking.ts';
import { readAway } from './contents/read-away.ts';
import { readHere } from './contents/read-here.ts';
import { createKnownReadings, type KnownReadings } from './known-readings.ts';
import { listTags } from './list-tags.ts';
import { addressFor } from './repository-url.ts';

export interface GitSourcesOptions {
  /** The folder whose git configuration applies (credential helpers, rewritten addresses). */
  readonly folder: string;
  /** The caller's environment, which the git processes inherit as far as it is safe. */
  readonly variables: Variables;
  /** Repositories that are asked at once; default 8. */
  readonly limit?: number;
  /** Milliseconds that one process may take; default 30 seconds. */
  readonly timeout?: number;
}

/**
 * Asks the applications' repositories: one `git ls-remote` for each of which only the tags are wanted, two processes
 * for each other, once until they are forgotten.
 */
export function createGitSources(options: GitSourcesOptions): Sources {
  const { folder, variables, limit = 8, timeout = 30_000 } = options;
  const git = createGit({ variables, folder, timeout });
  const queue = new PQueue({ concurrency: limit });
  const known = new Map<string, KnownReadings>();
  const forAddress = variablesForAddress(git, variables);

  async function readOne(address: string, question: AskedContents): Promise<SourceAnswer> {
    const forProtocol = await forAddress(address);
    if (isPlain(question)) {
      const listed = await listTags(git, address, forProtocol);
      return listed.kind === 'unreachable'
        ? listed
        : { kind: 'read', tags: listed.tags, files: [], notes: null, commits: [], checks: [] };
    }
    const read = address.startsWith('/') ? readHere : readAway;
    return read({ git, folder, address, variables: { ...variables, ...forProtocol }, timeout, question });
  }

  function ask(address: string, question: AskedContents): Promise<SourceAnswer> {
    const readings = known.get(address) ?? createKnownReadings();
    known.set(address, readings);
    const before = readings.find(question);
    if (before !== undefined) return before;
    const answer = queue.add(() => readOne(address, question)).catch(unreachable);
    readings.add(question, answer);
    return answer;
  }

  return {
    async read(questions) {
      const answers = mergeSourceQuestions(questions).map(async ({ repository, ...question }) => {
        const address = addressFor(repository);
        if (address === undefined) return [repository, refused] as const;
        const { files, notes, commits = [], checks = [] } = question;
        const answer = await ask(address, { files, notes, commits });
        return [repository, withUnknownChecks(answer, checks)] as const;
      });
      return new Map(await Promise.all(answers));
    },
    forget: () => known.clear(),
  };
}

function isPlain({ files, notes, commits }: AskedContents): boolean {
  return files.length === 0 && !notes && commits.length === 0;
}

/** Checks are kept by whoever hosts a repository, and not in it. */
function withUnknownChecks(answer: SourceAnswer, asked: readonly CheckQuestion[]): SourceAnswer {
  if (answer.kind !== 'read') return answer;
  const state = { kind: 'unknown', said: 'git alone shows no checks' } as const;
  return { ...answer, checks: asked.map((check) => ({ ...check, state })) };
}

const refused = { kind: 'unreachable', reason: 'its address is none that git may be asked for' } as const;

function unreachable(error: unknown): SourceAnswer {
  return { kind: 'unreachable', reason: messageOf(error) };
}
