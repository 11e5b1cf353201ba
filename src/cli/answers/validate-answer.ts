import { fixToJson } from '../../codec/answers/fix.ts';
import { validationToJson } from '../../codec/answers/validation.ts';
import type { Validation } from '../../domain/validation.ts';
import { renderFix } from '../../render/fix.ts';
import { renderValidation } from '../../render/validation.ts';
import type { PlanFile } from '../../usecases/reading/plan-file.ts';
import { readTrusted, type Trusted } from '../../usecases/reading/trusted.ts';
import { wrongUsage } from '../../usecases/refusal.ts';
import { validateWithNotes } from '../../usecases/validate.ts';
import type { Proposal } from '../../usecases/validation/proposal.ts';
import type { Answer } from '../answer.ts';
import { exitCode } from '../exit-code.ts';
import { type Fixed, fixFile, fixNamed } from '../fixing/fixed.ts';
import type { Session } from '../session/session.ts';
import { namedPlan } from '../subjects/named-plan.ts';
import { readPlanOnDisk } from '../subjects/plan-on-disk.ts';

/**
 * A branch (on GitHub a pull request), or a file and the environment that it is for; default: the branch that is
 * checked out.
 */
export interface ValidationRequest {
  readonly branch: string | undefined;
  readonly file?: string;
  readonly target?: string;
  /** Whether errors are to be cured where they say how. */
  readonly fix?: boolean;
}

export async function validateAnswer(session: Session, request: ValidationRequest): Promise<Answer> {
  const trusted = await readTrusted(session.repository);
  return request.fix === true
    ? fixedAnswer(await fix(session, trusted, request))
    : judgedAnswer(session, trusted, request);
}

async function judgedAnswer(session: Session, trusted: Trusted, request: ValidationRequest): Promise<Answer> {
  const { proposal, note } = await proposed(session, request);
  return answer(await validateWithNotes(session, trusted, proposal), proposal.content, { note });
}

function fixedAnswer({ attempt, place }: Fixed): Answer {
  const { validation, content } = attempt;
  const judged = answer(validation, content);
  return {
    ...judged,
    json: { ...judged.json, fix: fixToJson(attempt) },
    text: (view) => `${judged.text(view)}\n\n${renderFix({ ...attempt, place }, view)}`,
  };
}

function answer(
  validation: Validation,
  { file, text, value }: PlanFile,
  { note }: { readonly note?: string | undefined } = {},
): Answer {
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

async function proposed(
  session: Session,
  request: ValidationRequest,
): Promise<{ readonly proposal: Proposal; readonly note?: string }> {
  const onDisk = fileOf(request);
  if (onDisk !== undefined) return readPlanOnDisk(session, onDisk.file, onDisk.target);
  const { read, checkedOut } = await namedPlan(session, request.branch);
  const { proposal } = await read();
  if (checkedOut === undefined) return { proposal };
  const note = `This judges what is committed on ${checkedOut}; changes that are not committed do not count.`;
  return { proposal, note };
}

async function fix(session: Session, trusted: Trusted, request: ValidationRequest): Promise<Fixed> {
  const onDisk = fileOf(request);
  if (onDisk !== undefined) return fixFile(session, trusted, onDisk);
  const { read } = await namedPlan(session, request.branch);
  return fixNamed(session, trusted, read);
}

/** The file that is meant; undefined for a plan in the repository. */
function fileOf({
  branch,
  file,
  target,
}: ValidationRequest): { readonly file: string; readonly target: string } | undefined {
  if (file === undefined) {
    if (target === undefined) return undefined;
    throw wrongUsage('--target belongs to --file; a branch names its environment itself');
  }
  if (branch !== undefined) throw wrongUsage('name a branch or a file, not both');
  if (target === undefined) throw wrongUsage('a file is judged for an environment: say which with --target');
  return { file, target };
}
