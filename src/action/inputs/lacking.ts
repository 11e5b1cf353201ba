import type { Refusal } from '../../usecases/refusal.ts';
import { mistaken } from '../mistaken.ts';
import type { Request } from './request.ts';

/** Names every input of these that is missing, of those that a mode cannot do without. */
export function lacking(
  request: Request,
  names: readonly ('environment' | 'plan' | 'target' | 'out')[],
): Refusal {
  const missing = names.filter((name) => request[name] === null);
  return mistaken(missing.map((name) => `input '${name}' is empty; mode ${request.mode} needs it`));
}
