import type { MergedContent, MergedPlan } from '../../../src/domain/admission/register.ts';
import type { EnvironmentState } from '../../../src/domain/records/environment/environment-state.ts';
import { commit, state } from '../../support/builders.ts';
import type { Protocol } from '../protocol.ts';
import { type ModelPlan, operationOf, plans, recordOf } from './plans.ts';
import { type Budget, now, type World } from './world.ts';

export const runnerCount = 3;

const contents = new Map(plans.map((it) => [it.name, contentOf(it)]));

/** All plans are merged and registered, and nothing has begun. */
export function begin(protocol: Pick<Protocol, 'register'>, budget: Budget): World {
  const merged = plans.map(({ name }) => ({ plan: name, blob: blobOf(name) }));
  return {
    state: registerMerged(protocol, state(plans.map(recordOf)), merged),
    runners: Array.from({ length: runnerCount }, () => ({ mayCrash: true, holdings: [], found: undefined })),
    deployments: new Map(),
    budget,
  };
}

/** The state once plan files that a branch has now are registered. */
export function registerMerged(
  { register }: Pick<Protocol, 'register'>,
  before: EnvironmentState,
  files: readonly Pick<MergedPlan, 'plan' | 'blob'>[],
): EnvironmentState {
  if (before.record === null) throw new Error('the model needs a baseline');
  const { record } = before;
  const merge = { mergeCommit: record.head, mergedAt: now, earlierMerges: [], authors: [] };
  const registered = register(before, {
    record,
    head: record.head,
    merged: files.map((file) => ({ ...file, ...merge })),
    history: new Set(),
    contents,
    at: now,
  });
  return registered.state;
}

function contentOf(plan: ModelPlan): MergedContent {
  return { source: null, origin: null, onFailure: 'stop', operations: [operationOf(plan)] };
}

export function blobOf(plan: string): string {
  return commit(`b${plan}`);
}
