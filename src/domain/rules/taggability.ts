import type { CatalogEntry } from '../model/catalog.ts';
import type { TagAndDeployEntry } from '../model/plan.ts';
import { shortDigest } from '../short-digest.ts';
import { tagOf } from '../versions/version-tag.ts';
import type { Availability } from './availability.ts';
import type { EntryFinding } from './entry-finding.ts';
import type { PlanContext } from './plan-context.ts';

/**
 * Whether a commit can become a version: its tag is not there, or is on that very commit, also after the plan's other
 * applications are tagged; the commit is there; and a source that is no root has had it whole (LifeTime: tag and deploy).
 */
export function judgeTaggability(
  entry: TagAndDeployEntry,
  known: CatalogEntry,
  context: PlanContext,
): Availability {
  const found =
    tagElsewhere(entry, known, context) ??
    tagOfAnother(entry, known, context) ??
    noCommit(entry, known, context) ??
    notInSource(entry, context) ??
    otherCommit(entry, context);
  return { commit: entry.commit, findings: found === undefined ? [] : [found] };
}

function tagElsewhere(
  { application, version, commit }: TagAndDeployEntry,
  known: CatalogEntry,
  { tags }: PlanContext,
): EntryFinding | undefined {
  const tag = tagOf(known.tag, version);
  const there = tags.get(application)?.get(tag);
  if (there === undefined || there === commit) return undefined;
  const message = `${known.repository} has the tag ${tag} already, on ${shortDigest(there)} and not on ${shortDigest(commit)}; choose a version of ${application} that is not tagged yet`;
  return { code: 'tag-exists', message };
}

/** Applications may share a repository, and its tags: of those that want one, the first in the plan gets it. */
function tagOfAnother(
  { application, version, commit }: TagAndDeployEntry,
  known: CatalogEntry,
  { plan, catalog }: PlanContext,
): EntryFinding | undefined {
  const tag = tagOf(known.tag, version);
  const before = plan.applications.slice(
    0,
    plan.applications.findIndex((it) => it.application === application),
  );
  const other = before.find((it) => {
    const its = catalog.get(it.application);
    if (it.action !== 'tag-and-deploy' || it.commit === commit || its === undefined) return false;
    return its.repository === known.repository && tagOf(its.tag, it.version) === tag;
  });
  if (other?.action !== 'tag-and-deploy') return undefined;
  const message = `${other.application} is to get the tag ${tag} of ${known.repository} as well, on ${shortDigest(other.commit)} and not on ${shortDigest(commit)}; tag the same commit, or give ${application} tags of its own in the catalog, such as ${application}@{version}`;
  return { code: 'tag-exists', message };
}

function noCommit(
  { application, version, commit }: TagAndDeployEntry,
  known: CatalogEntry,
  { commits }: PlanContext,
): EntryFinding | undefined {
  if (commits.get(application)?.has(commit) !== false) return undefined;
  const message = `${known.repository} has no commit ${commit}, which would become ${application} ${version}; push it, or correct it`;
  return { code: 'commit-not-found', message };
}

function notInSource(
  { application, commit }: TagAndDeployEntry,
  { source, plan }: PlanContext,
): EntryFinding | undefined {
  if (source === null) return undefined;
  const record = source.get(application);
  if ([...(record?.versions.values() ?? [])].includes(commit)) return undefined;
  const has = record?.commit ? `it has ${shortDigest(record.commit)}` : 'it has nothing of it';
  const message = `'${plan.source}' has not had ${shortDigest(commit)} of ${application} whole; ${has}. Name the commit that is deployed there`;
  return { code: 'version-not-in-source', message };
}

/** A version that was another commit once stays that one: whoever has it would not notice. */
function otherCommit(
  { application, version, commit }: TagAndDeployEntry,
  { source, target, plan, environment }: PlanContext,
): EntryFinding | undefined {
  const had = [
    { commit: source?.get(application)?.versions.get(version), by: plan.source },
    { commit: target.get(application)?.versions.get(version), by: environment.name },
  ].find((it) => it.commit !== undefined && it.commit !== commit);
  if (had?.commit === undefined) return undefined;
  const message = `'${had.by}' has had ${application} ${version} as ${shortDigest(had.commit)}, not as ${shortDigest(commit)}; choose another version`;
  return { code: 'tag-moved', message };
}
