import type { Environment } from '../model/configuration.ts';

export interface BlockedApplication {
  readonly application: string;
  readonly reason: string | null;
}

/** Those applications that the configuration lets nobody deploy there (LifeTime: the protection policy). */
export function blockedApplications(
  operations: readonly { readonly application: string }[],
  { blocked }: Pick<Environment, 'blocked'>,
): BlockedApplication[] {
  return operations.flatMap(({ application }) => {
    const reason = blocked.get(application);
    return reason === undefined ? [] : [{ application, reason }];
  });
}
