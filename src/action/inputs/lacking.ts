import type { Refusal } from '../../usecases/refusal.ts';
import { mistaken } from '../mistaken.ts';
import type { InputName } from '../registry/inputs.ts';
import type { Mode } from '../registry/modes.ts';
import type { Request } from './request.ts';

/** Names every input of these that is missing, of those that a mode cannot do without. */
export function lacking(
  request: Request,
  names: readonly ('environment' | 'plan' | 'target' | 'out')[],
): Refusal {
  return missingInputs(
    request.mode,
    names.filter((name) => request[name] === null),
  );
}

/** The same of inputs that are known to be missing. */
export function missingInputs(mode: Mode, missing: readonly InputName[]): Refusal {
  return mistaken(missing.map((name) => `input '${name}' is empty; mode ${mode} needs it`));
}
