import { logAddress } from '../../domain/records/log-address.ts';
import type { Run } from '../../domain/records/run.ts';
import type { Field } from '../fields.ts';
import { plainText } from '../plain-text.ts';

const mostAddresses = 3;

/** Where what the operations said can be read: at their engines, else on this machine. */
export function logFields(
  { operations }: Pick<Run, 'operations'>,
  { logFolder }: { readonly logFolder?: string },
): Field[] {
  const tried = operations.filter(({ tries }) => tries.length > 0);
  if (tried.length === 0) return [];
  const addresses = [...new Set(tried.flatMap((operation) => logAddress(operation) ?? []))];
  const more = addresses.length - mostAddresses;
  const texts = [
    ...addresses.slice(0, mostAddresses).map(plainText),
    ...(more > 0 ? [`… and ${more} more`] : []),
    ...(addresses.length === 0 && logFolder !== undefined ? [plainText(logFolder)] : []),
  ];
  return texts.map((text, index) => ({ name: index === 0 ? 'Logs' : '', text }));
}
