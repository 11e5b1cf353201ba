import type { ApprovalPolicy } from '../model/configuration.ts';
import { type Approvers, readApprovers } from './approvers.ts';

/** Who may approve, by the configuration and by the plan; undefined where it names nobody in particular. */
export interface ApproverLists {
  readonly policy: Approvers | undefined;
  readonly plan: Approvers | undefined;
}

export function readLists(
  { from }: ApprovalPolicy,
  narrowedTo: readonly string[] | undefined,
): ApproverLists {
  return { policy: from && readApprovers(from), plan: narrowedTo && readApprovers(narrowedTo) };
}

/** The teams that are named, each once. */
export function teamsIn({ policy, plan }: ApproverLists): string[] {
  return [...new Set([policy, plan].flatMap((it) => it?.teams ?? []))];
}

/** What names nobody, in sentences without a full stop. */
export function unclearIn({ policy, plan }: ApproverLists): string[] {
  return [
    ...(plan?.unclear ?? []).map((it) => `'${it}' among the plan's approvers is no login and no team`),
    ...(policy?.unclear ?? []).map((it) => `'${it}' in the configuration is no login and no team`),
  ];
}
