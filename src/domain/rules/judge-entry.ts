import type { CatalogEntry } from '../model/catalog.ts';
import type { PlanEntry, VersionEntry } from '../model/plan.ts';
import { nearest } from '../nearest.ts';
import type { Finding, ProblemCode } from '../problem.ts';
import { type ApplicationRecord, unknownApplication } from '../records/environment/environment-record.ts';
import { tagOf } from '../versions/version-tag.ts';
import { type Availability, judgeAvailability } from './availability.ts';
import { type EntryJudgement, onApplication } from './entry-finding.ts';
import { judgeRedeploy } from './judge-redeploy.ts';
import { modulesOfVersion } from './modules-of-version.ts';
import type { PlanContext } from './plan-context.ts';
import type { ResolvedOperation } from './resolved-operation.ts';
import { judgeTaggability } from './taggability.ts';
import { judgeTarget } from './target-version.ts';

/** One application of a plan against catalog, source and target. */
export function judgeEntry(entry: PlanEntry, context: PlanContext): EntryJudgement {
  const known = context.catalog.get(entry.application);
  if (known === undefined) return notInCatalog(entry, context);
  const strangers = (entry.modules ?? []).filter((module) => !known.modules.has(module));
  if (strangers.length > 0) {
    return { findings: strangers.map((module) => unknownModule(entry, module, known)) };
  }
  switch (entry.action) {
    case 'deploy':
      return judgeVersion(entry, known, { context, availability: judgeAvailability(entry, known, context) });
    case 'redeploy':
      return judgeRedeploy(entry, context);
    case 'tag-and-deploy':
      return judgeVersion(entry, known, { context, availability: judgeTaggability(entry, known, context) });
  }
}

/** Wrong about the version itself: what it would meet in the target says nothing then. */
const ofVersion: readonly ProblemCode[] = ['tag-not-found', 'tag-exists', 'commit-not-found'];

function judgeVersion(
  entry: VersionEntry,
  known: CatalogEntry,
  { context, availability }: { readonly context: PlanContext; readonly availability: Availability },
): EntryJudgement {
  const { application, version } = entry;
  const target = context.target.get(application) ?? unknownApplication(application);
  const consists = modulesOfVersion(entry, known, context);
  if (consists.kind === 'unknown') {
    const found = availability.findings.map((it) => onApplication(entry, it));
    return { findings: [...found, ...consists.findings] };
  }
  const { modules, whole } = consists;
  const landing = judgeTarget({ entry, target, modules: [...modules.keys()], whole, context });
  const operation = {
    application,
    action: entry.action,
    from: target.version,
    to: version,
    tag: tagOf(known.tag, version),
    commit: availability.commit ?? entry.commit ?? null,
    modules,
    whole,
    ...(landing.skip === undefined ? removal(target, consists) : { skip: landing.skip }),
  };
  const isWrong = availability.findings.some(({ code }) => ofVersion.includes(code));
  const found = isWrong ? availability.findings : [...availability.findings, ...landing.findings];
  return {
    findings: found.map((it) => onApplication(entry, it)),
    operation,
  };
}

/** The whole of a version takes the place of all that the target has of the application. */
function removal(
  target: ApplicationRecord,
  { modules, whole }: Pick<ResolvedOperation, 'modules' | 'whole'>,
): Pick<ResolvedOperation, 'removed'> {
  const removed = whole ? [...target.modules.keys()].filter((module) => !modules.has(module)).sort() : [];
  return removed.length === 0 ? {} : { removed };
}

function notInCatalog(entry: PlanEntry, { catalogNames }: PlanContext): EntryJudgement {
  const { application } = entry;
  const meant = nearest(application, catalogNames);
  const name = meant === undefined ? 'check the name' : `did you mean ${meant}? Correct the name`;
  const message = `'${application}' is not in the catalog; ${name}, or add catalog/${application}.yml on main`;
  return { findings: [onApplication(entry, { code: 'unknown-application', message })] };
}

function unknownModule(entry: PlanEntry, module: string, known: CatalogEntry): Finding {
  const message = `'${module}' is not a module of ${entry.application}; it has ${[...known.modules.keys()].join(', ')}`;
  return { ...onApplication(entry, { code: 'unknown-module', message }), module };
}
