import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { replaceFile } from '../../adapters/files/replace-file.ts';
import { messageOf } from '../../domain/message-of.ts';
import { isoNow } from '../../ports/clock.ts';
import { type ProposalPorts, proposalOfFile } from '../../usecases/reading/proposals.ts';
import { wrongUsage } from '../../usecases/refusal.ts';
import type { Proposal } from '../../usecases/validation/proposal.ts';
import type { Session } from '../session/session.ts';

/** A plan in a file outside the repository. */
export interface PlanOnDisk {
  readonly proposal: Proposal;
  /** Puts another text in its place; false when the file has changed since it was read. */
  replace(text: string): Promise<boolean>;
}

/** No plan is that long; what is longer is not even read, and refused by its size. */
const longestFile = 1_048_576;

/** Rejects with a Refusal (`wrong`) when the file cannot be read; replacing it does so when it cannot be written. */
export async function readPlanOnDisk(
  session: ProposalPorts & Pick<Session, 'clock'>,
  file: string,
  environment: string,
): Promise<PlanOnDisk> {
  const name = basename(file).replace(/\.ya?ml$/, '');
  const { size, bytes } = await orWrong(`${file} cannot be read`, async () => {
    const { size } = await stat(file);
    return { size, bytes: size > longestFile ? null : await readFile(file) };
  });
  const given = { name, bytes: { id: '', size, bytes }, environment, now: isoNow(session.clock) };
  return {
    proposal: await proposalOfFile(session, given),
    replace: (text) =>
      orWrong(`${file} cannot be written`, () =>
        replaceFile(file, { expected: bytes ?? new Uint8Array(), contents: new TextEncoder().encode(text) }),
      ),
  };
}

async function orWrong<Answer>(what: string, task: () => Promise<Answer>): Promise<Answer> {
  try {
    return await task();
  } catch (cause) {
    if (typeof cause !== 'object' || cause === null || !('code' in cause)) throw cause;
    throw wrongUsage(`${what}: ${messageOf(cause)}`);
  }
}
