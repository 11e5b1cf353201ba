import { type PlanAddress, planAddress } from '../../domain/names.ts';
import { logAddress } from '../../domain/records/run/log-address.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { type Field, fieldsUnder } from '../text/fields.ts';
import { plainText } from '../text/plain-text.ts';

const mostAddresses = 3;

/** Where what the operations said can be read: at their engines, else by a command on this machine. */
export function logFields(
  run: PlanAddress & Pick<Run, 'operations'>,
  { hasLogs = false }: { readonly hasLogs?: boolean },
): Field[] {
  const tried = run.operations.filter(({ tries }) => tries.length > 0);
  if (tried.length === 0) return [];
  const addresses = [...new Set(tried.flatMap((operation) => logAddress(operation) ?? []))];
  const more = addresses.length - mostAddresses;
  const texts = [
    ...addresses.slice(0, mostAddresses).map(plainText),
    ...(more > 0 ? [`… and ${more} more`] : []),
    ...(addresses.length === 0 && hasLogs ? [`deployment-plans logs ${planAddress(run)}`] : []),
  ];
  return fieldsUnder('Logs', texts);
}
