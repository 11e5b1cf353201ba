import type { Plan } from '../model/plan.ts';
import type { ResolvedOperation } from '../rules/resolved-operation.ts';
import { compareVersions } from '../versions/version.ts';
import { reachesBehind } from './reaches-behind.ts';
import type { RepositoryNotes } from './repository-notes.ts';
import { rollUp } from './roll-up.ts';
import type { SaidOfVersion } from './said-of-version.ts';

/** Release notes of a plan: its own words first, then those of its applications. All of it is untrusted text. */
export interface ReleaseNotes {
  /** Of the plan as a whole; null when it says nothing. */
  readonly plan: string | null;
  /** In the plan's order, without operations by which nothing happens. */
  readonly applications: readonly ApplicationNotes[];
}

export interface ApplicationNotes {
  readonly application: string;
  readonly from: string | null;
  readonly to: string;
  /** What the plan says of it; null when it says nothing. */
  readonly own: string | null;
  /** `unread`: its repository was not asked, or did not tell. */
  readonly step: 'first' | 'forward' | 'same' | 'back' | 'unread';
  /** What is said of the versions that come, the newest first. */
  readonly versions: readonly VersionNotes[];
  /** Versions that come and of which nothing is said, as far as was read. */
  readonly silent: readonly string[];
  /** Whether not all was read, and there may be notes of more versions that come. */
  readonly incomplete: boolean;
}

export interface VersionNotes extends SaidOfVersion {
  readonly version: string;
}

/** Whether there is more to tell of an application than that nothing is said. */
export function saysSomething({ own, versions, step, incomplete }: ApplicationNotes): boolean {
  return own !== null || versions.length > 0 || step === 'back' || incomplete;
}

/** The notes between what the target has and what it gets, for each operation that a plan carries out. */
export function releaseNotesOf(
  plan: Plan,
  operations: readonly Pick<ResolvedOperation, 'application' | 'from' | 'to' | 'skip'>[],
  said: ReadonlyMap<string, RepositoryNotes>,
): ReleaseNotes {
  const { sections, applicationNotes } = plan.document;
  const applications = operations.flatMap(({ application, from, to, skip }) => {
    if (to === null || skip !== undefined) return [];
    const own = applicationNotes.get(application) ?? null;
    return [{ application, from, to, own, ...notesBetween({ from, to }, said.get(application)) }];
  });
  const notes = sections.get('notes');
  return { plan: notes?.kind === 'text' ? notes.text : null, applications };
}

type Coming = Pick<ApplicationNotes, 'step' | 'versions' | 'silent' | 'incomplete'>;

function notesBetween(
  range: { readonly from: string | null; readonly to: string },
  said: RepositoryNotes | undefined,
): Coming {
  const step = stepOf(range);
  if (said === undefined) {
    const isUnread = step === 'first' || step === 'forward';
    return { step: isUnread ? 'unread' : step, versions: [], silent: [], incomplete: false };
  }
  const { byVersion } = said;
  const coming = rollUp(byVersion.keys(), range);
  const versions = coming.flatMap((version) => {
    const words = byVersion.get(version) ?? null;
    return words === null ? [] : [{ version, ...words }];
  });
  const told = new Set(versions.map(({ version }) => version));
  return {
    step,
    versions,
    silent: coming.filter((version) => !told.has(version)),
    incomplete: mayLack(said.cutLists, range, versions.length),
  };
}

/** At the first deployment one version comes, and what was read of it is enough. */
function mayLack(
  cutLists: RepositoryNotes['cutLists'],
  { from, to }: { readonly from: string | null; readonly to: string },
  told: number,
): boolean {
  const isDue = from === null ? told === 0 : compareVersions(to, from) > 0;
  return isDue && cutLists.some((list) => !reachesBehind(list, { from: from ?? to, to }));
}

function stepOf({ from, to }: { readonly from: string | null; readonly to: string }) {
  if (from === null) return 'first';
  const order = compareVersions(to, from);
  if (order === 0) return 'same';
  return order > 0 ? 'forward' : 'back';
}
