import type { RunningCli } from './cli.ts';
import { until } from './until.ts';

/** The same command, once it has said something on its error output. */
export async function untilSaid(command: RunningCli, text: string): Promise<RunningCli> {
  let said = '';
  command.child.stderr?.on('data', (chunk: string) => {
    said += chunk;
  });
  await until(() => said.includes(text));
  return command;
}
