import { RepositoryUnavailable } from '../../../ports/release-repository.ts';
import type { Git } from '../process/git-command.ts';
import { CatFileAnswers, type ObjectAnswer } from './cat-file-answers.ts';
import { isObjectId } from './object-format.ts';

/** Reads objects by id; undefined means that the repository does not have it. */
export interface CatFile {
  /** Type and size alone. */
  info(id: string): Promise<ObjectAnswer | undefined>;
  contents(id: string): Promise<ObjectAnswer | undefined>;
  /** Ends the process; resolves when it has ended. */
  close(): Promise<void>;
}

type Command = 'info' | 'contents';

/**
 * One `git cat-file --batch-command` for the life of the repository. Requests are written as they come and
 * answered in order. When the process dies it is started anew, once for each request that it left open.
 */
export function openCatFile(git: Git): CatFile {
  let current: Conversation | undefined;
  const conversation = () => {
    if (current === undefined || current.ended) current = startConversation(git);
    return current;
  };
  const ask = async (command: Command, id: string) => {
    if (!isObjectId(id)) return undefined;
    try {
      return await conversation().ask(command, id);
    } catch {
      return await conversation().ask(command, id);
    }
  };
  return {
    info: (id) => ask('info', id),
    contents: (id) => ask('contents', id),
    close: async () => {
      await current?.close();
      current = undefined;
    },
  };
}

interface Conversation {
  readonly ended: boolean;
  ask(command: Command, id: string): Promise<ObjectAnswer | undefined>;
  close(): Promise<void>;
}

function startConversation(git: Git): Conversation {
  const child = git.start(['cat-file', '--batch-command']);
  const answers = new CatFileAnswers();
  let ended = false;
  const finish = (reason: string) => {
    ended = true;
    answers.fail(new RepositoryUnavailable(`git stopped reading objects: ${reason}`));
  };
  child.stdout.on('data', (chunk: Buffer) => answers.receive(chunk));
  child.stderr.resume();
  child.stdin.on('error', () => {});
  child.once('error', (error) => finish(error.message));
  const closed = new Promise<void>((resolve) => {
    child.once('close', (code, signal) => {
      finish(`it ended with ${signal ?? `exit code ${code}`}`);
      resolve();
    });
  });
  return {
    get ended() {
      return ended;
    },
    ask: (command, id) => {
      const answer = answers.expect(command === 'contents');
      child.stdin.write(`${command} ${id}\n`);
      return answer;
    },
    close: async () => {
      child.stdin.end();
      await closed;
    },
  };
}
