import { join } from 'node:path';
import type * as register from '../../src/domain/admission/register.ts';
import type * as abortRun from '../../src/domain/course/abort-run.ts';
import type * as conclude from '../../src/domain/course/conclude.ts';
import type * as continueRun from '../../src/domain/course/continue-run.ts';
import type * as nextStarts from '../../src/domain/course/next-starts.ts';
import type * as settledEvents from '../../src/domain/course/settled-events.ts';
import type * as recordChange from '../../src/domain/records/environment/record-change.ts';
import type * as runTransitions from '../../src/domain/records/run/run-transitions.ts';
import type * as decideClaims from '../../src/usecases/execution/claiming/decide-claims.ts';
import type * as takeOver from '../../src/usecases/execution/resuming/take-over.ts';

/** The decisions of the protocol, as production takes them. */
export interface Protocol {
  readonly register: typeof register.register;
  readonly decideClaims: typeof decideClaims.decideClaims;
  readonly nextStarts: typeof nextStarts.nextStarts;
  readonly conclude: typeof conclude.conclude;
  readonly settledEvents: typeof settledEvents.settledEvents;
  readonly abortRun: typeof abortRun.abortRun;
  readonly continueRun: typeof continueRun.continueRun;
  readonly transition: typeof runTransitions.transition;
  readonly recordChange: typeof recordChange.recordChange;
  readonly takenOver: typeof takeOver.takenOver;
}

export const sources = join(import.meta.dirname, '..', '..', 'src');

/** Loads them from a folder of sources: the repository's own, or a changed copy of it. */
export async function loadProtocol(folder: string): Promise<Protocol> {
  const claims: typeof decideClaims = await import(
    join(folder, 'usecases/execution/claiming/decide-claims.ts')
  );
  const takeovers: typeof takeOver = await import(join(folder, 'usecases/execution/resuming/take-over.ts'));
  const registering: typeof register = await import(join(folder, 'domain/admission/register.ts'));
  const starts: typeof nextStarts = await import(join(folder, 'domain/course/next-starts.ts'));
  const conclusions: typeof conclude = await import(join(folder, 'domain/course/conclude.ts'));
  const transitions: typeof runTransitions = await import(
    join(folder, 'domain/records/run/run-transitions.ts')
  );
  const changes: typeof recordChange = await import(
    join(folder, 'domain/records/environment/record-change.ts')
  );
  const aborts: typeof abortRun = await import(join(folder, 'domain/course/abort-run.ts'));
  const continuations: typeof continueRun = await import(join(folder, 'domain/course/continue-run.ts'));
  const settling: typeof settledEvents = await import(join(folder, 'domain/course/settled-events.ts'));
  return {
    settledEvents: settling.settledEvents,
    abortRun: aborts.abortRun,
    continueRun: continuations.continueRun,
    register: registering.register,
    decideClaims: claims.decideClaims,
    nextStarts: starts.nextStarts,
    conclude: conclusions.conclude,
    transition: transitions.transition,
    recordChange: changes.recordChange,
    takenOver: takeovers.takenOver,
  };
}
