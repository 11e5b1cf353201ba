import type { CatalogEntry } from '../../domain/model/catalog.ts';
import type { Plan } from '../../domain/model/plan.ts';
import type { Problem } from '../../domain/problem.ts';
import { tagOf } from '../../domain/versions/version-tag.ts';
import type { Sources, TagsQuestion } from '../../ports/sources.ts';

/** What the applications' own repositories say, gathered before and outside any decision. */
export interface TagEvidence {
  /** Tag to commit, by application. */
  readonly tags: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** One problem for each application whose repository did not answer. */
  readonly unreachable: readonly Problem[];
}

export const noTags: TagEvidence = { tags: new Map(), unreachable: [] };

/**
 * Asks the repositories of the applications that some plans take from their source, as far as the catalog knows
 * them, for the tags of the versions that these plans want; `others` name tags of the same applications that
 * matter as well.
 */
export function gatherTags(
  sources: Sources,
  catalog: ReadonlyMap<string, CatalogEntry>,
  { plans, others = [] }: { readonly plans: readonly Plan[]; readonly others?: readonly Plan[] },
): Promise<TagEvidence> {
  const wanted = versionsByApplication(plans);
  const alsoWanted = versionsByApplication(others);
  const questions = [...wanted].flatMap(([application, versions]) => {
    const entry = catalog.get(application);
    if (entry === undefined) return [];
    const all = new Set([...versions, ...(alsoWanted.get(application) ?? [])]);
    return [{ entry, tags: [...all].map((version) => tagOf(entry.tag, version)) }];
  });
  return ask(sources, questions);
}

/** Asks the repositories of these applications for all their tags. */
export function askForTags(sources: Sources, entries: readonly CatalogEntry[]): Promise<TagEvidence> {
  return ask(
    sources,
    entries.map((entry) => ({ entry, tags: 'all' })),
  );
}

interface EntryQuestion {
  readonly entry: CatalogEntry;
  readonly tags: TagsQuestion['tags'];
}

/** Applications may share a repository, so the questions about one are put together. */
async function ask(sources: Sources, questions: readonly EntryQuestion[]): Promise<TagEvidence> {
  const asked = new Map<string, TagsQuestion['tags']>();
  for (const { entry, tags } of questions) {
    asked.set(entry.repository, both(asked.get(entry.repository) ?? [], tags));
  }
  const answers = await sources.tags([...asked].map(([repository, tags]) => ({ repository, tags })));
  const tags = new Map<string, ReadonlyMap<string, string>>();
  const unreachable: Problem[] = [];
  for (const { application, repository } of questions.map(({ entry }) => entry)) {
    const answer = answers.get(repository);
    if (answer?.kind === 'tags') tags.set(application, answer.tags);
    else unreachable.push(outOfReach(application, repository, answer?.reason ?? 'it did not answer'));
  }
  return { tags, unreachable };
}

function both(a: TagsQuestion['tags'], b: TagsQuestion['tags']): TagsQuestion['tags'] {
  return a === 'all' || b === 'all' ? 'all' : [...new Set([...a, ...b])];
}

function versionsByApplication(plans: readonly Plan[]): ReadonlyMap<string, ReadonlySet<string>> {
  const versions = new Map<string, Set<string>>();
  for (const entry of plans.flatMap(({ applications }) => applications)) {
    if (entry.action === 'redeploy') continue;
    versions.set(entry.application, (versions.get(entry.application) ?? new Set()).add(entry.version));
  }
  return versions;
}

function outOfReach(application: string, repository: string, reason: string): Problem {
  const message = `the repository of ${application}, ${repository}, is out of reach (${reason}); nothing was decided, try again`;
  return { code: 'source-unreachable', severity: 'error', message, application };
}
