import type { Run } from '../../../domain/records/run/run.ts';
import type { Records } from '../../reading/records.ts';
import type { Pinned } from '../pinned.ts';

/** Values of plain settings, by name. */
export type Settings = ReadonlyMap<string, string>;

/**
 * What the environment has of applications' plain settings, by application; nothing is read of those for which the
 * catalog declares none.
 */
export async function recordedSettings(
  records: Pick<Records, 'applications'>,
  { catalog }: Pinned,
  { environment }: Run,
  applications: readonly string[],
): Promise<ReadonlyMap<string, Settings>> {
  const asked = applications.filter((name) => (catalog.get(name)?.settings.size ?? 0) > 0);
  if (asked.length === 0) return new Map();
  const recorded = await records.applications(environment, asked);
  return new Map([...recorded].map(([name, { settings }]) => [name, settings]));
}
