import { timeInWords } from '../../render/in-words/time-in-words.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import {
  type BlockedVersion,
  type BlockRequest,
  blockVersion,
} from '../../usecases/stopping/block-version.ts';
import type { Answer } from '../answer.ts';
import { exitCode } from '../exit-code.ts';
import type { Session } from '../session/session.ts';

/** Also when the version was marked before: then the earlier mark holds, and the answer says so. */
export async function blockAnswer(session: Session, request: BlockRequest): Promise<Answer> {
  const blocked = await blockVersion(session, await readTrusted(session.repository), request);
  return {
    exitCode: exitCode.done,
    json: { ...blocked, problems: [] },
    text: () => blockedInWords(blocked),
  };
}

function blockedInWords({ application, version, mark, changed, deployedIn }: BlockedVersion): string {
  const lines = [
    changed
      ? `${application} ${version} is marked bad: every plan refuses it.`
      : `${application} ${version} is marked bad already: by ${mark.by} at ${timeInWords(mark.at)}: ${mark.reason}`,
    ...deployedIn.map((environment) => `${environment} has it; a plan with another version replaces it.`),
  ];
  return lines.join('\n');
}
