import { schemaVersion } from '../domain/json.ts';
import type { PlannedOperation, Validation } from '../domain/validation.ts';
import { problemToJson } from './problem.ts';

/** A validation as `validate --json` prints it (docs/commands.md). */
export function validationToJson(validation: Validation): Readonly<Record<string, unknown>> {
  const { plan, environment, source, target, verdict, problems, operations } = validation;
  return {
    schema: schemaVersion,
    plan,
    environment,
    source,
    target,
    verdict,
    problems: problems.map(problemToJson),
    operations: operations.map(operationToJson),
  };
}

function operationToJson(operation: PlannedOperation) {
  const { application, action, from, to, modules, settings, secrets, skip } = operation;
  return {
    ...{ application, action, from, to, modules },
    ...(settings && {
      settings: Object.fromEntries([...settings].map(([name, change]) => [name, change.to])),
    }),
    ...(secrets && { secrets }),
    ...(skip !== undefined && { skip }),
  };
}
