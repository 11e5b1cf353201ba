import type { JobConclusion } from '../../model/actions/job.ts';

/** https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#status-check-functions */
export interface StatusFunctions {
  readonly success: boolean;
  readonly failure: boolean;
  readonly cancelled: boolean;
  readonly always: true;
}

/** How things stand after others: the steps before in a job, or all jobs that one needs, directly or not. */
export function statusAfter(
  conclusions: readonly (JobConclusion | null)[],
  { cancelled, kind }: { readonly cancelled: boolean; readonly kind: 'job' | 'step' },
): StatusFunctions {
  const fine = (conclusion: JobConclusion | null) =>
    conclusion === 'success' || (kind === 'step' && conclusion === 'skipped');
  return {
    success: !cancelled && conclusions.every(fine),
    failure: !cancelled && conclusions.includes('failure'),
    cancelled,
    always: true,
  };
}
