import type { CatalogEntry } from '../model/catalog.ts';
import type { DeployEntry } from '../model/plan.ts';
import { shortDigest } from '../short-digest.ts';
import { compareVersions } from '../versions/version.ts';
import { taggedVersions, tagOf } from '../versions/version-tag.ts';
import type { EntryFinding } from './entry-finding.ts';
import type { PlanContext } from './plan-context.ts';

export interface Availability {
  readonly findings: readonly EntryFinding[];
  /** The commit that the tag names, when it is known. */
  readonly commit?: string;
}

/**
 * Whether the version is available in the source: for a root the tag exists, otherwise the source has had it
 * and the tag still names the commit recorded there. What a backout brings back needs no source: the target has had it.
 */
export function judgeAvailability(
  entry: DeployEntry,
  known: CatalogEntry,
  context: PlanContext,
): Availability {
  const tags = context.tags.get(entry.application);
  const tag = tagOf(known.tag, entry.version);
  const commit = tags?.get(tag);
  if (tags !== undefined && commit === undefined) return { findings: [tagNotFound(entry, tag, known, tags)] };
  const found = commit === undefined ? {} : { commit };
  const missing = notInSource(entry, context);
  if (missing !== undefined) return { ...found, findings: [missing] };
  const moved = commit === undefined ? undefined : movedTag(entry, { tag, commit }, context);
  return { ...found, findings: moved === undefined ? [] : [moved] };
}

function tagNotFound(
  entry: DeployEntry,
  tag: string,
  known: CatalogEntry,
  tags: ReadonlyMap<string, string>,
): EntryFinding {
  const newest = [...taggedVersions(known.tag, tags).keys()]
    .sort((a, b) => compareVersions(b, a))
    .slice(0, 3);
  const next =
    newest.length > 0
      ? `push it, or choose a version that is there: the newest there are ${newest.join(', ')}`
      : `it has no tag like ${known.tag}: push the first one, or correct the pattern in the catalog`;
  const message = `${known.repository} has no tag ${tag} for ${entry.application} ${entry.version}; ${next}`;
  return { code: 'tag-not-found', message };
}

function notInSource(entry: DeployEntry, context: PlanContext): EntryFinding | undefined {
  if (context.source === null || isBroughtBack(entry, context)) return undefined;
  const { application, version } = entry;
  const versions = context.source.get(application)?.versions;
  if (versions?.has(version) || hasHadCommit(entry, context)) return undefined;
  const has =
    versions === undefined || versions.size === 0 ? 'nothing of it' : `${[...versions.keys()].join(', ')}`;
  const message = `'${context.plan.source}' has not had ${application} ${version} whole; it has had ${has}. Deploy it there first`;
  return { code: 'version-not-in-source', message };
}

function isBroughtBack({ application, version }: DeployEntry, { undone, target }: PlanContext): boolean {
  return undone.has(application) && target.get(application)?.versions.has(version) === true;
}

/**
 * Whether the source has had the very commit that the tag names, under another version. Only a plan that pins it may
 * count on that: the retry of one that tagged it and was aborted before it deployed it.
 */
function hasHadCommit({ application, commit }: DeployEntry, { source }: PlanContext): boolean {
  const versions = source?.get(application)?.versions ?? new Map<string, string>();
  return commit !== undefined && [...versions.values()].includes(commit);
}

function movedTag(
  entry: DeployEntry,
  found: { readonly tag: string; readonly commit: string },
  context: PlanContext,
): EntryFinding | undefined {
  const { application, version } = entry;
  const expectations = [
    { commit: entry.commit, by: 'the plan pins' },
    {
      commit: isBroughtBack(entry, context)
        ? undefined
        : context.source?.get(application)?.versions.get(version),
      by: `'${context.plan.source}' has had`,
    },
    {
      commit: context.target.get(application)?.versions.get(version),
      by: `'${context.environment.name}' has had`,
    },
  ];
  const differing = expectations.find(({ commit }) => commit !== undefined && commit !== found.commit);
  if (differing?.commit === undefined) return undefined;
  const message = `tag ${found.tag} names ${shortDigest(found.commit)}, but ${differing.by} ${shortDigest(differing.commit)}; tag a new version`;
  return { code: 'tag-moved', message };
}
