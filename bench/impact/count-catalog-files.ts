import { openLocalSession } from '../../src/cli/session/local-session.ts';
import { readPlanOnDisk } from '../../src/cli/subjects/plan-on-disk.ts';
import { catalogFolder } from '../../src/domain/layout.ts';
import { readTrusted } from '../../src/usecases/reading/trusted.ts';
import { validate } from '../../src/usecases/validate.ts';
import type { LargeTarget } from './target.ts';

/** How many files of the catalog are read for the verdict on the plan; they are parsed as they are read. */
export async function countCatalogFiles({ repository: folder, planFile }: LargeTarget): Promise<number> {
  const session = await openLocalSession(folder, undefined);
  const { repository } = session;
  const read = new Set<string>();
  const counting = {
    ...repository,
    read: (commit: string, paths: readonly string[]) => {
      for (const path of paths) if (path.startsWith(`${catalogFolder}/`)) read.add(path);
      return repository.read(commit, paths);
    },
  };
  try {
    const ports = { ...session, repository: counting };
    const { proposal } = await readPlanOnDisk(ports, planFile, 'qa');
    const { verdict, problems } = await validate(ports, await readTrusted(counting), proposal);
    if (verdict !== 'pass') throw new Error(problems.map(({ message }) => message).join('\n'));
    return read.size;
  } finally {
    await repository.close();
  }
}
