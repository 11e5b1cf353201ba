import type { Environment } from '../../domain/model/configuration.ts';
import type { SourceTips } from '../../ports/source-tips.ts';
import type { OpeningPorts } from '../follow-ups/open-plan.ts';
import type { Records } from '../reading/records.ts';
import type { Trusted } from '../reading/trusted.ts';

export interface NewPlanPorts extends OpeningPorts {
  readonly tips: SourceTips;
}

/** Where versions are chosen. */
export interface ChoiceSurroundings {
  readonly ports: NewPlanPorts;
  readonly trusted: Trusted;
  readonly records: Records;
  /** Where they come from. */
  readonly source: Environment;
}
