import type { DeploymentEffect, ManifestEffect, WorkflowEffect } from './engine-effects.ts';
import type { ProcessIdentity } from './holder.ts';

/** What a deployer set in motion outside, so that anyone can later find out whether it has ended. */
export type Effect =
  | ({ readonly kind: 'process'; readonly group: number } & ProcessIdentity)
  | WorkflowEffect
  | DeploymentEffect
  | ManifestEffect;
