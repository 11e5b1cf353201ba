import type { CatalogEntry } from '../../domain/model/catalog.ts';
import type { Plan } from '../../domain/model/plan.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Sources } from '../../ports/sources.ts';

/** What the applications' own repositories say, gathered before and outside any decision. */
export interface TagEvidence {
  /** Tag to commit, by application. */
  readonly tags: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** One problem for each application whose repository did not answer. */
  readonly unreachable: readonly Problem[];
}

export const noTags: TagEvidence = { tags: new Map(), unreachable: [] };

/** Asks the repositories of the applications that a plan takes from its source, as far as the catalog knows them. */
export function gatherTags(
  sources: Sources,
  plan: Plan,
  catalog: ReadonlyMap<string, CatalogEntry>,
): Promise<TagEvidence> {
  const entries = plan.applications.flatMap(({ application, action }) => {
    const entry = action === 'redeploy' ? undefined : catalog.get(application);
    return entry === undefined ? [] : [entry];
  });
  return askForTags(sources, entries);
}

/** Asks the repositories of these applications, each repository once. */
export async function askForTags(sources: Sources, entries: readonly CatalogEntry[]): Promise<TagEvidence> {
  const answers = await sources.tags([...new Set(entries.map(({ repository }) => repository))]);
  const tags = new Map<string, ReadonlyMap<string, string>>();
  const unreachable: Problem[] = [];
  for (const { application, repository } of entries) {
    const answer = answers.get(repository);
    if (answer?.kind === 'tags') tags.set(application, answer.tags);
    else unreachable.push(outOfReach(application, repository, answer?.reason ?? 'it did not answer'));
  }
  return { tags, unreachable };
}

function outOfReach(application: string, repository: string, reason: string): Problem {
  const message = `the repository of ${application}, ${repository}, is out of reach (${reason}); nothing was decided, try again`;
  return { code: 'source-unreachable', severity: 'error', message, application };
}
