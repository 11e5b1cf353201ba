import { Refusal } from '../usecases/refusal.ts';

/** What is wrong with how the step was set up, all at once. */
export function mistaken(mistakes: readonly string[]): Refusal {
  return new Refusal(
    'wrong',
    mistakes.map((message) => ({ code: 'usage', severity: 'error', message })),
  );
}
