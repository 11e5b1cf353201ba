import { logText } from '../render/log-text.ts';
import { readEvent } from './events/read-event.ts';
import { inputText, type Variables } from './inputs/input-text.ts';

/**
 * Runs one step; returns its exit code. Most jobs have nothing to do, and say so before anything is loaded that
 * they would not need: what acts is one part of the built program, loaded late and whole.
 */
export async function main(variables: Variables): Promise<number> {
  const event = readEvent(variables);
  if (event.reading.kind === 'nothing' && isAutomatic(variables)) {
    process.stdout.write(`Nothing to do: ${logText(event.reading.because)}.\n`);
    return 0;
  }
  const { act } = await import('./act.ts');
  return await act(variables, event);
}

function isAutomatic(variables: Variables): boolean {
  return ['', 'auto'].includes(inputText(variables, 'mode'));
}
