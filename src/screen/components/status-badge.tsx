import type { PlanStatus } from '../../domain/listing/listed-plan.ts';
import { statusInWords, statusPaints } from '../../render/in-words/status-in-words.ts';
import { Icon, type IconName } from './icon.tsx';

/** Each status has a shape of its own, for those who do not tell its colour from another. */
const shapes: Readonly<Record<PlanStatus, IconName>> = {
  open: 'circle',
  merged: 'target',
  waiting: 'pause',
  running: 'play',
  prepared: 'half',
  verifying: 'lens',
  aborting: 'stop',
  'backing-out': 'back',
  finished: 'check',
  'finished-with-warnings': 'warning',
  aborted: 'cross',
};

interface BadgeOfStatus {
  readonly status: PlanStatus;
  readonly endedBy?: 'operator' | 'system' | null;
}

/** The status of a plan in words, with its shape and colour. */
export function StatusBadge({ status, endedBy = null }: BadgeOfStatus) {
  return (
    <span class="badge" data-tone={statusPaints[status]}>
      <Icon name={shapes[status]} />
      <span>{statusInWords({ status, endedBy })}</span>
    </span>
  );
}
