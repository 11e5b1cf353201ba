import type { Builds } from '../../ports/builds.ts';
import type { OpeningPorts } from '../follow-ups/open-plan.ts';
import type { StandingDeployAllsReader } from './standing-deploy-alls.ts';

export interface DeployAllRequest {
  readonly environment: string;
  /** Where versions come from; default the only source that the environment allows. */
  readonly source?: string | undefined;
  /** Covers everything that is not on the platform, whatever a run before has left over. */
  readonly afresh: boolean;
  /** Who asks, where that is known. */
  readonly by: string | null;
}

export interface DeployAllPorts extends OpeningPorts {
  readonly builds: Builds;
  readonly readStanding: StandingDeployAllsReader;
}
