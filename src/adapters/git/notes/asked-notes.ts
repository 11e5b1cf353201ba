import { evidenceName, type NoteEvidence } from '../../../domain/model/builds.ts';
import type { BuildQuestion } from '../../../ports/builds.ts';

export type NoteQuestion = BuildQuestion<NoteEvidence>;

/** The questions that one reading answers. */
export interface AskedNotes {
  readonly repository: string;
  /** Full name of the reference. */
  readonly reference: string;
  /** At least one. */
  readonly questions: NoteQuestion[];
}

/** Questions by what must be read for them. */
export function groupQuestions(questions: readonly NoteQuestion[]): AskedNotes[] {
  const groups = new Map<string, AskedNotes>();
  for (const question of questions) {
    const { repository, environment } = question;
    const reference = `refs/notes/${evidenceName(environment.builds.name, environment.platform)}`;
    const key = JSON.stringify([repository, reference]);
    const group = groups.get(key) ?? { repository, reference, questions: [] };
    group.questions.push(question);
    groups.set(key, group);
  }
  return [...groups.values()];
}
