import type { CheckEvidence, CommandEvidence, NoteEvidence } from '../../domain/model/builds.ts';
import type { CheckState } from '../../domain/readiness/check-state.ts';
import type { BuildQuestion, Builds } from '../../ports/builds.ts';

/** Null is what this session has no means for: checks, where GitHub is not asked for anything. */
export interface BuildsByKind {
  readonly check: Builds<CheckEvidence> | null;
  readonly note: Builds<NoteEvidence>;
  readonly command: Builds<CommandEvidence>;
}

const notOnGitHub: CheckState = {
  kind: 'unknown',
  said: 'checks and commit statuses are kept by GitHub, which is asked with --github owner/name, or in a workflow',
};

/** Asks each environment's evidence of those who know of its kind, all at the same time. */
export function buildsOfKinds({ check, note, command }: BuildsByKind): Builds {
  return {
    async states(questions, checkOut) {
      const checks = questions.filter(asksForCheck);
      const found = await Promise.all([
        check === null ? new Map(checks.map((it) => [it, notOnGitHub])) : check.states(checks, checkOut),
        note.states(questions.filter(asksForNote), checkOut),
        command.states(questions.filter(asksForCommand), checkOut),
      ]);
      return new Map(found.flatMap((states): [BuildQuestion, CheckState][] => [...states]));
    },
  };
}

function asksForCheck(question: BuildQuestion): question is BuildQuestion<CheckEvidence> {
  return question.environment.builds.kind === 'check';
}

function asksForNote(question: BuildQuestion): question is BuildQuestion<NoteEvidence> {
  return question.environment.builds.kind === 'note';
}

function asksForCommand(question: BuildQuestion): question is BuildQuestion<CommandEvidence> {
  return question.environment.builds.kind === 'command';
}
