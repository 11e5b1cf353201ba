/** One way to execute plans. */
export interface EstateEnvironment {
  readonly name: string;
  /** Lines of its configuration besides those that all have. */
  readonly lines: readonly string[];
  /** What each plan for it says besides. */
  readonly planText: string;
  /** Whether everything is prepared before anything is activated: then a prepared run keeps no place. */
  readonly hasStages: boolean;
}

/** In one stage, and nothing is undone. */
export const plainEnvironment: EstateEnvironment = {
  ...{ name: 'qa', lines: [], planText: '', hasStages: false },
};

const always =
  'windows: { timezone: UTC, allow: [{ days: [mon, tue, wed, thu, fri, sat, sun], from: "00:00", to: "23:59" }] }';

/** The same, one in two stages, and one whose runs are verified and, when they come to nothing, undone. */
export const allEnvironments: readonly EstateEnvironment[] = [
  plainEnvironment,
  { name: 'staging', lines: ['stages: two', always], planText: '', hasStages: true },
  {
    name: 'production',
    lines: [
      'checks: { up: { command: [sh, deploy/check.sh], timeout: 1s, every: 200ms, env: [WORLD] } }',
      'on-backout: mark-bad',
    ],
    planText: 'success: [{ criterion: it is up, check: up }]\nbackout: { strategy: automatic }\n',
    hasStages: false,
  },
];
