import type { Operation } from './operation.ts';

/** Web address of what an operation says, or of what tells about it, where its last try was carried out by an engine. */
export function logAddress({ tries }: Pick<Operation, 'tries'>): string | null {
  const effect = tries.at(-1)?.effect;
  if (effect === undefined) return null;
  const address = effect.kind === 'process' ? effect.job?.url : effect.url;
  // What an engine deploys from may be a path, or a repository by its name alone.
  return address !== undefined && /^https?:\/\//.test(address) ? address : null;
}
