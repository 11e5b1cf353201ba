/** A change of one file that breaks the protocol. */
export interface PlantedBug {
  readonly name: string;
  /** Below `src/`. */
  readonly file: string;
  /** Stands there exactly once. */
  readonly text: string;
  readonly replacement: string;
  /** What the model has to say of it. */
  readonly found: RegExp;
}

export const plantedBugs: readonly PlantedBug[] = [
  {
    name: 'a lock that is freed while its run is being aborted',
    file: 'domain/records/run/run.ts',
    text: "return run.status !== 'waiting' && !hasEnded(run);",
    replacement: "return run.status !== 'waiting' && run.status !== 'aborting' && !hasEnded(run);",
    found: /are under way together/,
  },
  {
    name: 'a stale holder that writes',
    file: 'domain/records/environment/record-change.ts',
    text: 'if (known?.epoch !== epoch)',
    replacement: 'if (known === undefined)',
    found: /two runners have claimed/,
  },
  {
    name: 'a takeover that leaves the epoch as it is',
    file: 'domain/records/run/run-transitions.ts',
    text: 'return { ...run, holder: event.holder, epoch: run.epoch + 1 };',
    replacement: 'return { ...run, holder: event.holder };',
    found: /two runners have claimed/,
  },
  {
    name: 'a takeover of what has changed since it was looked at',
    file: 'usecases/execution/resuming/take-over.ts',
    text: 'if (!isAsLookedAt(run, state.active.get(run.plan))) return undefined;',
    replacement: 'if (!state.active.has(run.plan)) return undefined;',
    found: /holds nothing any more/,
  },
  {
    name: 'a waiter that is overtaken',
    file: 'domain/admission/admit.ts',
    text: 'blockers(graph, run, queued)',
    replacement: 'blockers(graph, run, [])',
    found: /overtakes/,
  },
  {
    name: 'a limit that is off by one',
    file: 'domain/admission/admit.ts',
    text: 'taken >= limit',
    replacement: 'taken > limit',
    found: /3 plans are under way at once/,
  },
  {
    name: 'plans that are admitted together without counting one another',
    file: 'domain/admission/admit.ts',
    text: 'if (starts) taken += 1;',
    replacement: 'if (starts) taken += 0;',
    found: /plans are under way at once/,
  },
  {
    name: 'waiters that wait for one another',
    file: 'domain/admission/admit.ts',
    text: 'const queued: T[] = [];',
    replacement: "const queued: T[] = runs.filter(({ status }) => status === 'waiting');",
    found: /can never end/,
  },
  {
    name: 'an abort that the holder writes over',
    file: 'domain/records/environment/record-change.ts',
    text: 'if (known.status !== status)',
    replacement: "if (known.status === 'waiting')",
    found: /'started' is impossible/,
  },
  {
    name: 'a run that stays among the active ones when it ends',
    file: 'domain/records/environment/environment-state.ts',
    text: '  active.delete(run.plan);\n',
    replacement: '',
    found: /has ended and/,
  },
  {
    name: 'a run that has ended and begins again',
    file: 'domain/admission/register.ts',
    text: 'if (state.endedPlans.has(plan))\n',
    replacement: 'if (state.endedPlans.size > 9)\n',
    found: /has ended and never changes/,
  },
  {
    name: 'a run that is continued twice',
    file: 'domain/course/continue-run.ts',
    text: "run?.status !== 'prepared' || run.continued !== undefined",
    replacement: "run?.status !== 'prepared'",
    found: /was continued before/,
  },
  {
    name: 'a run that ends while its deployment goes on',
    file: 'domain/course/conclude.ts',
    text: 'if (run.operations.some((it) => openTry(it) !== undefined || isBetweenTries(it))) return [];',
    replacement: '',
    found: /cannot end: ledger is started/,
  },
  {
    name: 'what nobody saw end, taken for a success',
    file: 'domain/records/run/operation-transitions.ts',
    text: 'return { ...ended, state: end.outcome, reason: end.reason, endedAt: end.at };',
    replacement:
      "return { ...ended, state: end.outcome === 'unknown' ? 'succeeded' : end.outcome, reason: end.reason, endedAt: end.at };",
    found: /said to have succeeded/,
  },
];
