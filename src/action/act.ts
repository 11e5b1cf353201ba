import { messageOf } from '../domain/message-of.ts';
import type { JobEvent } from './events/read-event.ts';
import { inputText, type Variables } from './inputs/input-text.ts';
import { readRequest } from './inputs/request.ts';
import { secretsOf } from './inputs/secrets.ts';
import { modeHandlers } from './modes/mode-handlers.ts';
import type { Outcome } from './outcome.ts';
import { failureOutcome } from './reporting/failure-outcome.ts';
import { report } from './reporting/report.ts';
import { actionsRunner, type Runner } from './reporting/runner.ts';

/** Does what the workflow asks for and says what came of it; returns the exit code. Nothing is said unmasked. */
export async function act(
  variables: Variables,
  event: JobEvent,
  runner: Runner = actionsRunner,
): Promise<number> {
  for (const secret of secretsOf(variables)) runner.mask(secret);
  const outcome = await outcomeOf(variables, event, runner);
  try {
    await report(runner, outcome, { mode: inputText(variables, 'mode') || 'auto', event: event.name });
  } catch (cause) {
    // Files of the runner that are missing or full.
    runner.fail(`the runner does not take what this step came to: ${messageOf(cause)}`);
    return 1;
  }
  return outcome.failure === null ? 0 : 1;
}

async function outcomeOf(variables: Variables, event: JobEvent, runner: Runner): Promise<Outcome> {
  try {
    const request = readRequest(variables);
    for (const name of request.withoutEffect) {
      const message = `input '${name}' has no effect in mode ${request.mode}; docs/action.md says where it counts`;
      runner.annotate({ code: 'usage', severity: 'warning', message });
    }
    return await modeHandlers[request.mode]({ request, event, variables, runner });
  } catch (cause) {
    return failureOutcome(cause);
  }
}
