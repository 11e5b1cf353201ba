import { type Registered, register } from '../../../domain/admission/register.ts';
import { environmentBranch } from '../../../domain/names.ts';
import type { EnvironmentRecord } from '../../../domain/records/environment/environment-record.ts';
import type { EnvironmentState } from '../../../domain/records/environment/environment-state.ts';
import { shortDigest } from '../../../domain/short-digest.ts';
import { isoNow } from '../../../ports/clock.ts';
import type { ReleaseRepository } from '../../../ports/release-repository.ts';
import { mergedBetween, plansAt, readMergedContents } from '../../reading/merged-plans.ts';
import type { Records } from '../../reading/records.ts';
import type { Trusted } from '../../reading/trusted.ts';
import { transact } from '../../recording/transact.ts';
import { noEnvironmentBranch, wrongUsage } from '../../refusal.ts';
import type { ExecutionPorts } from '../execution-ports.ts';
import { skipWhatIsDone } from './skip-what-is-done.ts';

/**
 * Registers every plan merged since the last look, in one commit (docs/design.md), and gives the state
 * with them; what is blocked and done by now is skipped in it. Rejects with a Refusal (`wrong`) when the branch is missing, has plans but no baseline, or was replaced.
 */
export async function registerMerged(
  ports: ExecutionPorts,
  trusted: Trusted,
  environment: string,
): Promise<EnvironmentState> {
  const known = new Set<string>();
  const { state, notes } = await transact(ports, {
    environment,
    decide: async (before, records) => {
      for (const plan of before.active.keys()) known.add(plan);
      const registered = await decideRegistration(ports, trusted, before, records);
      const { repository } = ports;
      const state = await skipWhatIsDone({ repository, trusted, records }, registered.state);
      const message = `${environment}: ${whatIsNew(before, state)}`;
      return { state, message, value: { ...registered, state } };
    },
  });
  for (const note of notes) ports.progress.note(note);
  for (const run of state.active.values()) if (!known.has(run.plan)) ports.progress.registered(run);
  return state;
}

function whatIsNew(before: EnvironmentState, { active, record }: EnvironmentState): string {
  const added = [...active.keys()].filter((plan) => !before.active.has(plan));
  if (added.length > 0) return `register ${added.join(', ')}`;
  return before.record?.head === record?.head ? 'skip what is done' : 'register the branch head';
}

async function decideRegistration(
  ports: ExecutionPorts,
  trusted: Trusted,
  state: EnvironmentState,
  records: Records,
): Promise<Registered> {
  const { repository } = ports;
  const branch = environmentBranch(state.environment);
  const head = (await repository.branches(branch)).get(branch);
  if (head === undefined) throw noEnvironmentBranch(state.environment);
  const { record } = state;
  if (record === null) return withoutBaseline(repository, state, head);
  if (record.head === head) return { state, notes: [] };
  await requireDescendant(repository, record, head);
  const merged = await mergedBetween(repository, record.head, head);
  const present = merged.flatMap(({ plan, blob }) => (blob === null ? [] : [plan]));
  const contents = await readMergedContents({
    repository,
    trusted,
    head,
    target: state,
    records,
    plans: present,
  });
  const history = new Set((await plansAt(repository, record.baseline)).keys());
  return register(state, { record, head, merged, history, contents, at: isoNow(ports.clock) });
}

async function withoutBaseline(
  repository: ReleaseRepository,
  state: EnvironmentState,
  head: string,
): Promise<Registered> {
  const plans = await plansAt(repository, head);
  if (plans.size === 0) return { state, notes: [] };
  const { environment } = state;
  throw wrongUsage(
    `'${environment}' has ${plans.size} plans and no baseline, so it is not known which of them have run; 'deployment-plans adopt ${environment}' makes them history`,
  );
}

async function requireDescendant(
  repository: ReleaseRepository,
  record: EnvironmentRecord,
  head: string,
): Promise<void> {
  if (await repository.isAncestor(record.head, head)) return;
  const { environment } = record;
  throw wrongUsage(
    `the branch env/${environment} was replaced: ${shortDigest(record.head)}, from which plans were registered, is not in its history any more. Nothing starts there until 'deployment-plans adopt ${environment}' accepts it`,
  );
}
