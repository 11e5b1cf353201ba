import type { EnvironmentState } from '../../domain/records/environment/environment-state.ts';
import {
  type RecordedChange,
  type RunChange,
  recordChange,
} from '../../domain/records/environment/record-change.ts';
import type { Run } from '../../domain/records/run/run.ts';
import type { RecordsAccess } from './commit-records.ts';
import { transact } from './transact.ts';

/** Somebody else has taken the run over; whoever gets this must stop touching it. */
export class Fenced extends Error {
  override readonly name = 'Fenced';
}

/** Somebody has asked the run to end since its holder looked; nothing of what he wanted to record is. */
export class Outdated extends Error {
  override readonly name = 'Outdated';
  readonly run: Run;

  constructor(run: Run) {
    super(`${run.environment}/${run.plan} is ${run.status} by now`);
    this.run = run;
  }
}

export interface RunEvents extends RunChange {
  readonly message: string;
}

/**
 * Records what happens to runs of one environment; resolves with the run as it stands after the commit. Rejects with
 * Fenced or Outdated when the run is not as its writer knows it.
 */
export type RunRecorder = (change: RunEvents) => Promise<Run>;

interface Pending {
  readonly change: RunEvents;
  readonly resolve: (run: Run) => void;
  readonly reject: (cause: unknown) => void;
}

/**
 * Changes that fall due while a commit is being written share the next one (docs/design.md). A change
 * that is fenced off fails alone.
 */
export function createRunRecorder(access: RecordsAccess, environment: string): RunRecorder {
  let queue: Pending[] = [];
  let draining = false;

  async function drain(): Promise<void> {
    draining = true;
    while (queue.length > 0) {
      const batch = queue;
      queue = [];
      await commitBatch(access, environment, batch);
    }
    draining = false;
  }

  return (change) =>
    new Promise((resolve, reject) => {
      queue.push({ change, resolve, reject });
      if (!draining) void drain();
    });
}

async function commitBatch(
  access: RecordsAccess,
  environment: string,
  batch: readonly Pending[],
): Promise<void> {
  try {
    const fenced = await transact(access, { environment, decide: (before) => applyBatch(before, batch) });
    for (const pending of batch) {
      const result = fenced.get(pending);
      if (result instanceof Error || result === undefined) pending.reject(result);
      else pending.resolve(result);
    }
  } catch (cause) {
    for (const { reject } of batch) reject(cause);
  }
}

function applyBatch(before: EnvironmentState, batch: readonly Pending[]) {
  const value = new Map<Pending, Run | Fenced | Outdated>();
  const messages: string[] = [];
  let state = before;
  for (const pending of batch) {
    const { plan, message } = pending.change;
    const recorded = recordChange(state, pending.change);
    if (recorded.kind === 'recorded') {
      state = recorded.state;
      messages.push(message);
    }
    value.set(pending, answerTo(recorded, `${before.environment}/${plan}`));
  }
  return { state, message: messages.join('\n'), value };
}

function answerTo(recorded: RecordedChange, address: string): Run | Fenced | Outdated {
  switch (recorded.kind) {
    case 'recorded':
      return recorded.run;
    case 'fenced':
      return new Fenced(`${address} has another holder now`);
    case 'outdated':
      return new Outdated(recorded.run);
  }
}
