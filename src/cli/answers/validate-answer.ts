import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { validationToJson } from '../../codec/validation.ts';
import { isoNow } from '../../ports/clock.ts';
import { renderValidation } from '../../render/validation.ts';
import { findProposal } from '../../usecases/pull-requests/find-proposal.ts';
import { readSnapshot } from '../../usecases/pull-requests/snapshot.ts';
import { proposalOfBranch, proposalOfFile } from '../../usecases/reading/proposals.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import { wrongUsage } from '../../usecases/refusal.ts';
import { validate } from '../../usecases/validate.ts';
import type { Proposal } from '../../usecases/validation/proposal.ts';
import type { Answer } from '../answer.ts';
import { exitCode } from '../exit-code.ts';
import type { HostedSession, Session } from '../session/session.ts';

/**
 * A branch (on GitHub a pull request), or a file and the environment that it is for; default: the branch that is
 * checked out.
 */
export interface ValidationRequest {
  readonly branch: string | undefined;
  readonly file?: string;
  readonly target?: string;
}

export async function validateAnswer(session: Session, request: ValidationRequest): Promise<Answer> {
  const trusted = await readTrusted(session.repository);
  const { proposal, note } = await propose(session, request);
  const validation = await validate(session, trusted, proposal);
  const { file, text, value } = proposal.content;
  const partial = new Set(
    value?.applications.flatMap(({ application, modules }) => (modules === undefined ? [] : [application])),
  );
  return {
    exitCode: validation.verdict === 'pass' ? exitCode.done : exitCode.no,
    json: validationToJson(validation),
    text: (view) => {
      const rendered = renderValidation({ validation, partial, texts: new Map([[file, text]]) }, view);
      return note === undefined ? rendered : `${rendered}\n${note}`;
    },
  };
}

async function propose(
  session: Session,
  { branch, file, target }: ValidationRequest,
): Promise<{ proposal: Proposal; note?: string }> {
  const { hosted, repository } = session;
  if (file !== undefined) {
    if (branch !== undefined) throw wrongUsage('name a branch or a file, not both');
    if (target === undefined)
      throw wrongUsage('a file is judged for an environment: say which with --target');
    return { proposal: await readProposal(session, file, target) };
  }
  if (target !== undefined)
    throw wrongUsage('--target belongs to --file; a branch names its environment itself');
  if (hosted !== null) return { proposal: await proposeOnGitHub(session, hosted, branch) };
  if (branch !== undefined) return { proposal: await proposalOfBranch(session, branch) };
  const current = await repository.checkedOutBranch();
  if (current === undefined)
    throw wrongUsage('no branch is checked out here; name a plan branch, or a file with --file');
  const note = `This judges what is committed on ${current}; changes that are not committed do not count.`;
  return { proposal: await proposalOfBranch(session, current), note };
}

async function proposeOnGitHub(
  { repository, readRecords }: Session,
  { pullRequests }: HostedSession,
  wanted: string | undefined,
): Promise<Proposal> {
  if (wanted === undefined) throw wrongUsage('name a pull request by its number, or a file with --file');
  const snapshot = await readSnapshot({ repository, readRecords }, pullRequests);
  return findProposal(repository, snapshot, wanted);
}

/** No plan is that long; what is longer is not even read, and refused by its size. */
const longestFile = 1_048_576;

async function readProposal(session: Session, file: string, environment: string): Promise<Proposal> {
  const name = basename(file).replace(/\.ya?ml$/, '');
  try {
    const { size } = await stat(file);
    const bytes = size > longestFile ? null : await readFile(file);
    const given = { name, bytes: { id: '', size, bytes }, environment, now: isoNow(session.clock) };
    return await proposalOfFile(session, given);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause)
      throw wrongUsage(`${file} cannot be read: ${cause.message}`);
    throw cause;
  }
}
