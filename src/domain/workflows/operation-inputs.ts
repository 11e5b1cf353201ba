/** Inputs with which a workflow that carries out operations is dispatched, all of them text (docs/plan-format.md). */
export const operationInputs = [
  'environment',
  'plan',
  'application',
  'action',
  'version',
  'from-version',
  'tag',
  'commit',
  'modules',
  'settings',
  'key',
] as const;

/** Besides, where an environment has stages: `prepare` or `activate`; empty for a backout. */
export const stageInput = 'stage';

export type OperationInput = (typeof operationInputs)[number];
