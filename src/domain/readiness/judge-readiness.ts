import { durationInWords } from '../duration-in-words.ts';
import type { CatalogEntry } from '../model/catalog.ts';
import type { VersionEntry } from '../model/plan.ts';
import type { Finding, Severity } from '../problem.ts';
import type { PlanContext } from '../rules/plan-context.ts';
import type { ResolvedOperation } from '../rules/resolved-operation.ts';
import { shortDigest } from '../short-digest.ts';
import type { CheckState } from './check-state.ts';
import { type UnbuiltVersion, unbuiltVersions } from './unbuilt-versions.ts';

/**
 * The versions that a plan deploys must be built, where the catalog says what tells that. A check that runs may still
 * succeed, and one that cannot be seen may have: while the plan is open neither is an error.
 */
export function judgeReadiness(context: PlanContext, { findings, operations }: JudgedVersions): Finding[] {
  const wrong = new Set(
    findings.flatMap(({ severity, application }) => (severity === 'error' ? [application] : [])),
  );
  const due = operations.filter(({ application, skip }) => skip === undefined && !wrong.has(application));
  const commits = new Map(due.map(({ application, commit }) => [application, commit]));
  return unbuiltVersions(context)
    .filter(({ entry }) => commits.has(entry.application))
    .map((unbuilt) => ({
      code: 'version-not-built',
      severity: context.mustBeBuilt ? 'error' : severities[unbuilt.state.kind],
      message: unbuiltInWords(unbuilt, commits.get(unbuilt.entry.application) ?? null, context.mustBeBuilt),
      application: unbuilt.entry.application,
      path: ['applications', unbuilt.entry.application],
    }));
}

interface JudgedVersions {
  readonly findings: readonly Finding[];
  readonly operations: readonly Pick<ResolvedOperation, 'application' | 'skip' | 'commit'>[];
}

const severities = {
  success: 'notice',
  running: 'notice',
  unknown: 'warning',
  absent: 'error',
  failed: 'error',
} as const satisfies Record<CheckState['kind'], Severity>;

/** What is missing, what was found, and what comes of it. */
export function unbuiltInWords(
  { entry, known, ready, state }: UnbuiltVersion,
  commit: string | null,
  isLate: boolean,
): string {
  const version = `${entry.application} ${entry.version}`;
  const limit = durationInWords(ready.within);
  const found = foundInWords({ known, state, check: ready.check, commit });
  const next = isLate ? `${limit} from the merge are over` : nextInWords(state, limit);
  return `${version} is not known to be built: ${found}; ${next}`;
}

function foundInWords(asked: {
  readonly known: CatalogEntry;
  readonly state: CheckState;
  readonly check: string;
  readonly commit: string | null;
}): string {
  const { known, state, check, commit } = asked;
  const place = commit === null ? known.repository : `${shortDigest(commit)} of ${known.repository}`;
  switch (state.kind) {
    case 'absent':
      return `${place} has no check or status '${check}'`;
    case 'unknown':
      return `the check or status '${check}' of ${place} cannot be seen (${state.said})`;
    default:
      return `'${check}' of ${place} is ${state.said}`;
  }
}

function nextInWords({ kind }: CheckState, limit: string): string {
  const waits = `once merged the plan waits for it for ${limit}, and is refused then`;
  switch (kind) {
    case 'running':
      return waits;
    case 'unknown':
      return `${waits}, so execute it where that can be seen`;
    default:
      return 'have it built, or choose a version that is';
  }
}

/** How it is called what a run waits for. */
export function awaitedBuild({
  entry,
  ready,
}: { readonly entry: VersionEntry } & Pick<UnbuiltVersion, 'ready'>) {
  return `'${ready.check}' of ${entry.application} ${entry.version}`;
}
