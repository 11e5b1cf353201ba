import type { Finding } from '../problem.ts';
import type { WaitingFor, WaitReason } from '../records/run/waiting-for.ts';

const words: Partial<Record<WaitReason, string>> = {
  'same-module': 'touches the same modules',
  reference: 'is connected with it by references',
  order: 'is merged already, waits itself, and collides with it',
};

/** What the plan would wait for if it were merged now. */
export function judgeWaiting(waitingFor: readonly WaitingFor[]): Finding[] {
  return waitingFor.map(({ plan, reason, modules }) => {
    const finding = { code: 'would-wait', severity: 'notice', path: ['applications'] } as const;
    if (plan === null) {
      return {
        ...finding,
        message: 'merged now it would wait for a free place: as many plans as allowed are under way',
      };
    }
    const where = modules.length === 0 ? '' : ` (${modules.join(', ')})`;
    const message = `merged now it would wait for ${plan}, which ${words[reason] ?? reason}${where}`;
    return { ...finding, message, plan };
  });
}
