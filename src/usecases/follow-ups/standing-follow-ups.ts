import {
  type Descendant,
  type FollowUpKind,
  isFollowUpOf,
} from '../../domain/follow-ups/follow-up-origin.ts';
import { mayBeNamed } from '../../domain/follow-ups/plan-name.ts';
import type { StandingFollowUp } from '../../domain/follow-ups/standing-follow-up.ts';
import { planBranch } from '../../domain/names.ts';
import type { EnvironmentState } from '../../domain/records/environment/environment-state.ts';
import type { Run } from '../../domain/records/run/run.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import type { OpenPlansReader } from '../reading/open-plans.ts';
import type { Records } from '../reading/records.ts';
import { readUnregistered } from '../reading/unregistered-plans.ts';

/** Which follow-ups are looked for. */
export interface StandingQuestion {
  readonly kind: FollowUpKind;
  readonly run: Run;
  /** The environment that they are for. */
  readonly target: string;
  /** The name that a new one would get. */
  readonly name: string;
}

/** What is proposed of a run's follow-ups, and was. */
export interface ProposedFollowUps {
  readonly followUps: readonly StandingFollowUp[];
  /** Number of the pull request whose merge brought the run; null when it is not known. */
  readonly pullRequestOfRun: number | null;
}

export type ProposedFollowUpsReader = (question: StandingQuestion) => Promise<ProposedFollowUps>;

/** Where no pull requests are known, a plan is proposed as long as its branch is there. */
export function followUpsOnBranches(
  repository: ReleaseRepository,
  readOpenPlans: OpenPlansReader,
): ProposedFollowUpsReader {
  return async ({ kind, run, target }) => {
    const branches = await repository.branches('env/', planBranch(target, ''));
    const open = await readOpenPlans(branches, target);
    const followUps = open.filter(({ content }) => isFollowUpOf(content.value?.origin ?? null, kind, run));
    return {
      followUps: followUps.map(({ environment, plan }) => ({
        environment,
        plan,
        stage: 'open',
        pullRequest: null,
      })),
      pullRequestOfRun: null,
    };
  };
}

/** Follow-ups that are merged: registered or not yet, and with `ended` those whose run has ended. */
export async function mergedFollowUps(
  repository: ReleaseRepository,
  { kind, run, target }: StandingQuestion,
  known: { readonly state: EnvironmentState; readonly records: Records; readonly ended: boolean },
): Promise<StandingFollowUp[]> {
  const { state } = known;
  const merged = (await readUnregistered(repository, state)).flatMap(({ plan, value }) =>
    value?.origin === undefined ? [] : [{ environment: state.environment, plan, origin: value.origin }],
  );
  const under = [...merged, ...state.active.values()];
  const ended = known.ended ? await endedRuns(known, { kind, run, target }) : [];
  const standing = (stage: StandingFollowUp['stage'], descendants: readonly Descendant[]) =>
    descendants
      .filter(({ origin }) => isFollowUpOf(origin, kind, run))
      .map(({ environment, plan }) => ({ environment, plan, stage, pullRequest: null }));
  return [...standing('merged', under), ...standing('ended', ended)];
}

/** Those that may be a follow-up by their name: an environment may have thousands. */
async function endedRuns(
  { state, records }: { readonly state: EnvironmentState; readonly records: Records },
  { kind, run, target }: Pick<StandingQuestion, 'kind' | 'run' | 'target'>,
): Promise<Run[]> {
  const names = [...state.endedPlans].filter((plan) => mayBeNamed(kind, run.plan, plan));
  const runs = await Promise.all(names.map((plan) => records.run(target, plan)));
  return runs.flatMap((it) => it ?? []);
}
