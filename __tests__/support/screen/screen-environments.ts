import type { ScreenApplication, ScreenEnvironment } from '../../../src/domain/screen/screen-environments.ts';

/** An application that was deployed, and at which nobody has looked since. */
export function screenApplication(
  version: string | null,
  change: Partial<ScreenApplication> = {},
): ScreenApplication {
  return {
    version,
    deployedAt: '2026-11-20T09:14:31Z',
    plan: 'qa/2026-11-20-payments',
    platform: null,
    uncertain: false,
    failed: null,
    inspection: null,
    bad: null,
    ...change,
  };
}

/** An environment in which plans may start at any time, with these versions by application. */
export function screenEnvironment(
  name: string,
  versions: Readonly<Record<string, string | ScreenApplication>> = {},
  change: Partial<ScreenEnvironment> = {},
): ScreenEnvironment {
  const applications = Object.entries(versions).map(
    ([application, it]) => [application, typeof it === 'string' ? screenApplication(it) : it] as const,
  );
  return {
    name,
    applications: new Map(applications),
    platform: null,
    pause: null,
    blocked: new Map(),
    open: true,
    until: null,
    approvals: null,
    operators: [],
    waiting: [],
    deployAlls: [],
    ...change,
  };
}
