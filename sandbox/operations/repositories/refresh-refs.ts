import { readRefs } from '../../git/refs.ts';
import type { Repository } from '../../model/repositories/repository.ts';

/** Looks at the bare repository again, without telling anybody what changed. */
export async function refreshRefs(repository: Repository): Promise<void> {
  repository.refs = await readRefs(repository.folder);
}
