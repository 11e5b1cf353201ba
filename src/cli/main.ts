import { CommanderError } from 'commander';
import { type Answer, toDocument } from './answer.ts';
import type { Answering } from './command.ts';
import { exitCode } from './exit-code.ts';
import { createProgram } from './program.ts';
import { viewFor } from './style.ts';

/** Runs one command and prints its answer; returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const answer = await answerTo(args);
  if (answer === undefined) return exitCode.done;
  if (args.includes('--json')) process.stdout.write(toDocument(answer));
  else print(answer);
  return answer.exitCode;
}

/** Undefined when help or the version has been shown. */
async function answerTo(args: readonly string[]): Promise<Answer | undefined> {
  try {
    const answering = understand(args);
    return await answering?.(await import('./answers.ts'));
  } catch (cause) {
    if (cause instanceof CommanderError && cause.exitCode === 0) return undefined;
    const { failureAnswer } = await import('./answers.ts');
    return failureAnswer(cause);
  }
}

/** How the command that was typed will be answered. */
function understand(args: readonly string[]): Answering | undefined {
  let understood: Answering | undefined;
  const program = createProgram((answering) => {
    understood = answering;
  });
  program.parse(args, { from: 'user' });
  return understood;
}

function print({ text }: Answer): void {
  process.stdout.write(`${text(viewFor(process.stdout))}\n`);
}
