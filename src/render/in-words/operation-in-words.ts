import type { Action } from '../../domain/model/plan.ts';
import { problemGroups } from '../../domain/problem.ts';
import { shortDigest } from '../../domain/short-digest.ts';
import type { PlannedOperation } from '../../domain/validation.ts';

const codes: ReadonlySet<string> = new Set(Object.values(problemGroups).flat());

const actions = {
  deploy: 'deploy',
  'tag-and-deploy': 'tag and deploy',
  redeploy: 'deploy again',
} as const satisfies Record<Action, string>;

/** What a plan asks for, as a verb: `deploy again`. */
export function actionInWords(action: Action): string {
  return actions[action];
}

/** What would happen: `deploy`, `tag 9b1d0f6a4c7e as v1.8.0 and deploy`. */
export function plannedInWords({ action, tagging }: Pick<PlannedOperation, 'action' | 'tagging'>): string {
  if (tagging === undefined) return actionInWords(action);
  return `tag ${shortDigest(tagging.commit)} as ${tagging.tag} and deploy`;
}

/** `2.2.0 → 2.3.0`; `new` where there was no version before, `?` where the new one is not known. */
export function versionsInWords({ from, to }: { from: string | null; to: string | null }): string {
  const after = to ?? '?';
  return from === after ? after : `${from ?? 'new'} → ${after}`;
}

/** A problem code as words (`already-deployed` is `already deployed`); any other reason as it is. */
export function reasonInWords(reason: string): string {
  return codes.has(reason) ? reason.replaceAll('-', ' ') : reason;
}

/** `: already deployed`, to end with; empty where there is no reason. */
export function becauseInWords(reason: string | null): string {
  return reason === null ? '' : `: ${reasonInWords(reason)}`;
}

/** `payments@2.3.0` as the command line writes it; `orders (redeploy)` where a plan names no version. */
export function wantedInWords(applications: ReadonlyMap<string, string>): string[] {
  return [...applications].map(([application, version]) =>
    version === 'redeploy' ? `${application} (redeploy)` : `${application}@${version}`,
  );
}

/** Up to three names in full, of more the first two and the count of the others. */
export function namesInWords(names: readonly string[]): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names;
  return shown.join(', ');
}
