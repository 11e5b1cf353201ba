import { type DeployAllExecution, executionCounts } from '../../domain/deploy-all/deploy-all-execution.ts';
import type { PlatformStanding } from '../../domain/deploy-all/platform-standing.ts';
import { executionCountsInWords, platformStandingInWords } from '../in-words/deploy-all-in-words.ts';
import { renderFields } from '../text/fields.ts';
import type { View } from '../text/view.ts';

/** How far a Deploy All has come, and how its environment stands by now. */
export function renderProgress(
  execution: DeployAllExecution,
  standing: PlatformStanding | undefined,
  view: View,
): string {
  const { platform, relaunches } = execution;
  return renderFields(
    [
      {
        name: 'Deploy All',
        text: `to platform ${platform}${relaunches === null ? '' : `, what ${relaunches} has left over`}`,
      },
      { name: 'Progress', text: executionCountsInWords(executionCounts(execution)) },
      { name: 'By now', text: standing === undefined ? '' : platformStandingInWords(standing) },
      { name: 'Relaunch', text: relaunchInWords(execution, standing) },
    ],
    view,
  );
}

/** How what it has left over is deployed; empty while it may still be, and once nothing is behind. */
function relaunchInWords({ endedAt }: DeployAllExecution, standing: PlatformStanding | undefined): string {
  if (endedAt === null || standing === undefined || standing.behind.size === 0) return '';
  return `deployment-plans deploy-all ${standing.environment}`;
}
