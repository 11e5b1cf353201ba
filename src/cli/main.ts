import { CommanderError } from 'commander';
import { listenForSignals, type Signals } from '../adapters/signals.ts';
import { type Answer, toDocument } from './answer.ts';
import type { Answering } from './command.ts';
import { exitCode } from './exit-code.ts';
import { createProgram } from './program.ts';
import { viewFor } from './style.ts';

/** Runs one command and prints its answer; returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const signals = listenForSignals();
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
  const answer = await answerTo(args, signals);
  if (answer === undefined) return exitCode.done;
  if (args.includes('--json')) process.stdout.write(toDocument(answer));
  else print(answer);
  if (signals.received === undefined) return answer.exitCode;
  // What was interrupted may still be under way. Each git has a process group of its own and ends in order.
  process.exit(exitCode.interrupted);
}

/** Undefined when help or the version has been shown. */
async function answerTo(args: readonly string[], signals: Signals): Promise<Answer | undefined> {
  try {
    const answering = understand(args);
    if (answering === undefined) return undefined;
    const answers = await import('./answers.ts');
    return await Promise.race([answering(answers, signals), signals.interruption]);
  } catch (cause) {
    if (cause instanceof CommanderError && cause.exitCode === 0) return undefined;
    const { failureAnswer } = await import('./answers.ts');
    return failureAnswer(cause);
  }
}

/** Who reads may go away first (`| head`): that is no failure of the command. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
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
