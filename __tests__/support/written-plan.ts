import { parsePlan } from '../../src/codec/plan/plan.ts';
import type { FollowUpAnswer } from '../../src/domain/follow-ups/follow-up.ts';
import type { Plan } from '../../src/domain/model/plan.ts';
import type { ReleaseRepository } from '../../src/ports/release-repository.ts';

/** The file that an answer says was written; empty when none was. */
export async function textOfWritten(
  repository: ReleaseRepository,
  { branch, file }: FollowUpAnswer,
): Promise<string> {
  const tip = (await repository.branches(branch ?? '')).get(branch ?? '') ?? '';
  const content = (await repository.read(tip, [file ?? ''])).get(file ?? '');
  return new TextDecoder().decode(content?.bytes ?? undefined);
}

/** The same as a plan; undefined when it is none. */
export async function planOfWritten(
  repository: ReleaseRepository,
  answer: FollowUpAnswer,
): Promise<Plan | undefined> {
  const bytes = new TextEncoder().encode(await textOfWritten(repository, answer));
  return parsePlan({ file: answer.file ?? '', bytes }).value;
}
