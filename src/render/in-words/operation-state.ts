import type {
  Operation,
  OperationBackout,
  OperationState,
  Step,
} from '../../domain/records/run/operation.ts';
import { isBetweenTries, lastStep } from '../../domain/records/run/operation-transitions.ts';
import type { Style } from '../text/view.ts';

/** How an operation stands, in a word or two, and the colour of that. */
export interface OperationStateInWords {
  readonly words: string;
  readonly paint: keyof Style;
}

const paints = {
  pending: 'dim',
  started: 'cyan',
  succeeded: 'green',
  failed: 'red',
  skipped: 'dim',
  unknown: 'yellow',
  'backed-out': 'yellow',
} as const satisfies Record<OperationState, keyof Style>;

const steps = {
  prepare: 'preparing',
  activate: 'activating',
  backout: 'backing out',
} as const satisfies Record<Step, string>;

/** What a backout makes of a state; of those that are not here, nothing. */
const backouts: Partial<Record<OperationBackout['state'], OperationStateInWords>> = {
  started: { words: 'backing out', paint: 'cyan' },
  failed: { words: 'backout failed', paint: 'red' },
  unknown: { words: 'backout unknown', paint: 'red' },
};

/** `succeeded`, `prepared`, `activating`, `backout failed`, …: the last thing that became of it. */
export function operationState(operation: Operation): OperationStateInWords {
  const { state, backout, preparedAt, tries } = operation;
  if (tries.length > 0 && isBetweenTries(operation)) return { words: 'to be tried again', paint: 'yellow' };
  const undone = backout && backouts[backout.state];
  if (undone !== undefined) return undone;
  const step = lastStep(operation);
  if (state === 'started' && step !== undefined) return { words: steps[step], paint: 'cyan' };
  if (state === 'pending' && preparedAt !== undefined) return { words: 'prepared', paint: 'cyan' };
  return { words: state.replaceAll('-', ' '), paint: paints[state] };
}
