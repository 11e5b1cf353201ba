import { recordsBranch, trustedBranch } from '../../domain/layout.ts';
import type { EnvironmentPullRequest } from './snapshot.ts';

/** All that verdicts depend on apart from the tags of applications, as one text: equal when nothing has moved. */
export function fingerprintOf(
  open: readonly EnvironmentPullRequest[],
  branches: ReadonlyMap<string, string>,
): string {
  const tips = [...branches].filter(
    ([name]) => name === trustedBranch || name === recordsBranch || name.startsWith('env/'),
  );
  const proposed = open.map(({ number, base, head, draft }) => [number, base, head, draft]);
  return JSON.stringify([tips.sort(), proposed.sort()]);
}
