import { schemaVersion } from '../../domain/json.ts';
import type { ApplicationNotes } from '../../domain/release-notes/release-notes.ts';
import type { PlannedOperation, Validation } from '../../domain/validation.ts';
import { problemToJson } from './problem.ts';

/** A validation as `validate --json` prints it (docs/commands.md). */
export function validationToJson(validation: Validation): Readonly<Record<string, unknown>> {
  const { plan, environment, source, target, verdict, problems, operations, notes } = validation;
  const telling = notes?.applications.filter(({ versions, incomplete }) => versions.length > 0 || incomplete);
  const ofApplication = new Map(telling?.map((it) => [it.application, it]));
  return {
    schema: schemaVersion,
    plan,
    environment,
    source,
    target,
    verdict,
    problems: problems.map(problemToJson),
    operations: operations.map((it) => operationToJson(it, ofApplication.get(it.application))),
    ...(notes && notes.plan !== null && { notes: notes.plan }),
  };
}

function operationToJson(operation: PlannedOperation, notes: ApplicationNotes | undefined) {
  const { application, action, from, to, modules, settings, secrets, tagging, skip } = operation;
  return {
    ...{ application, action, from, to, modules },
    ...(settings && {
      settings: Object.fromEntries([...settings].map(([name, change]) => [name, change.to])),
    }),
    ...(secrets && { secrets }),
    ...(tagging && { tagging }),
    ...(skip !== undefined && { skip }),
    ...(notes && { notes: notesToJson(notes) }),
  };
}

function notesToJson({ step, own, versions, silent, incomplete }: ApplicationNotes) {
  return { step, own, versions, silent, incomplete };
}
