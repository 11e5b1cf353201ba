import type { FixOutcome } from '../../domain/fixing/fix-outcome.ts';
import type { PlanChange } from '../../domain/fixing/plan-change.ts';
import type { AvailableVersions } from '../../domain/follow-ups/draft-follow-up.ts';
import { planAddress } from '../../domain/names.ts';
import { hasErrors, type Problem } from '../../domain/problem.ts';
import type { Validation } from '../../domain/validation.ts';
import { readAvailableVersions } from '../follow-ups/available-versions.ts';
import type { PlanFile } from '../reading/plan-file.ts';
import { readCatalog, type Trusted } from '../reading/trusted.ts';
import type { RevisablePlanReader } from '../revising/revisable-plan.ts';
import { revisePlan } from '../revising/revise-plan.ts';
import { type ValidationPorts, validate } from '../validate.ts';
import type { Proposal } from '../validation/proposal.ts';
import { findFix } from './find-fix.ts';

/** The outcome with the plan that it is about. */
export interface FixAttempt extends FixOutcome {
  /** The plan as it stands now: with its cures, or as it was. */
  readonly content: PlanFile;
  /** Of that. */
  readonly validation: Validation;
}

/** Cures the errors of an open plan, where its branch is. Rejects as `revisePlan` and `validate` do. */
export async function fixPlan(
  ports: ValidationPorts,
  trusted: Trusted,
  read: RevisablePlanReader,
): Promise<FixAttempt & { readonly commit: string | null }> {
  const { answer, commit } = await revisePlan(ports.repository, read, async ({ proposal }) => {
    const attempt = await attemptFix(ports, trusted, proposal);
    const text = attempt.made ? attempt.content.text : null;
    return { text, message: messageOf(proposal, attempt.changes), answer: attempt };
  });
  return { ...answer, commit };
}

/**
 * Finds the changes that cure a proposed plan, and keeps them when the plan validates with them; nothing is written.
 * Rejects as `validate` does.
 */
export async function attemptFix(
  ports: ValidationPorts,
  trusted: Trusted,
  proposal: Proposal,
): Promise<FixAttempt> {
  const { plan, content } = proposal;
  const judge = (changed: PlanFile) => validate(ports, trusted, { ...proposal, content: changed });
  const validation = await judge(content);
  const source = content.value?.source;
  const available = (names: readonly string[]) => availableIn(ports, trusted, { source, names });
  const fix = await findFix({ judge, available }, plan, { content, validation });
  const { changes } = fix;
  if (changes.length > 0 && fix.validation.verdict === 'pass') return { ...fix, made: true, left: [] };
  const left = fix.validation.problems.filter(({ severity }) => severity === 'error').map(withoutPlace);
  return { content, validation, changes, made: false, left };
}

/** In the text that was not written, lines are others. */
function withoutPlace({ file: _, line: _line, column: _column, ...problem }: Problem): Problem {
  return problem;
}

async function availableIn(
  { repository, sources, readRecords }: ValidationPorts,
  { configuration, commit }: Trusted,
  { source: name, names }: { readonly source: string | undefined; readonly names: readonly string[] },
): Promise<ReadonlyMap<string, AvailableVersions>> {
  const source = configuration.environments.get(name ?? '');
  if (source === undefined) return new Map();
  const { entries, problems } = await readCatalog(repository, commit, names);
  if (hasErrors(problems)) return new Map();
  const records = await readRecords();
  return readAvailableVersions({ sources, records, source, applications: names, catalog: entries });
}

function messageOf(proposal: Proposal, changes: readonly PlanChange[]): string {
  const what = changes.map(({ application, to }) => `${application} ${to}`).join(', ');
  return `fix ${planAddress(proposal)}: ${what}`;
}
