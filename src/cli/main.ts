import { CommanderError } from 'commander';
import { type Answer, toDocument } from './answer.ts';
import { exitCode } from './exit-code.ts';
import { failureAnswer } from './failure-answer.ts';
import { createProgram } from './program.ts';
import { viewFor } from './style.ts';

/** Runs one command and prints its answer; returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const asJson = args.includes('--json');
  const answer = await respondTo(args);
  if (answer === undefined) return exitCode.done;
  if (asJson) process.stdout.write(toDocument(answer));
  else print(answer);
  return answer.exitCode;
}

/** Undefined when help or the version has been shown. */
async function respondTo(args: readonly string[]): Promise<Answer | undefined> {
  let answer: Answer | undefined;
  const program = createProgram((given) => {
    answer = given;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return answer;
  } catch (cause) {
    if (cause instanceof CommanderError && cause.exitCode === 0) return undefined;
    return failureAnswer(cause);
  }
}

function print({ text }: Answer): void {
  process.stdout.write(`${text(viewFor(process.stdout))}\n`);
}
