/** Why Deploy All leaves an application out; each is counted apart (LifeTime: what "Deploy All" skips). */
export const leftOutReasons = [
  'build-failed',
  'no-build',
  'already-on-platform',
  'producer-failed',
  'unknown',
] as const;

export type LeftOutReason = (typeof leftOutReasons)[number];

/** The key `deploy-all` of a plan: that it brings its environment to a platform, and how it came about. */
export interface DeployAll {
  /** The environment's platform when the plan was made. */
  readonly platform: string;
  /** Who asked for it. */
  readonly by?: string;
  /** The plan of the same environment whose run left over what this one covers; absent when it covers everything. */
  readonly relaunches?: string;
  /** Applications that it does not deploy, by the reason, in order of names; reasons without any are absent. */
  readonly leftOut: ReadonlyMap<LeftOutReason, readonly string[]>;
}
