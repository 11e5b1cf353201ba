import type { Problem } from '../../domain/problem.ts';
import { isOnTrustedBranch } from '../../domain/pull-requests/trusted-place.ts';
import { type Inline, words } from '../markdown/blocks.ts';
import { linkedCode } from '../markdown/linked-code.ts';
import { codeOf, proseOf } from '../markdown/untrusted-text.ts';

/** Where the files of problems are shown: the one of a plan, and those of the trusted branch. */
export interface ProblemPlaces {
  /** Web address of the release repository, without a slash at its end. */
  readonly repository: string;
  readonly revision: string;
  readonly trusted: string;
}

/** A problem as an item of a list: its code, where it is, and what it says. */
export function problemItem(problem: Problem, { repository, revision, trusted }: ProblemPlaces): Inline {
  const { code, file, line, message } = problem;
  const about = [codeOf(code)];
  if (file === undefined) return [...about, words(': '), ...proseOf(message)];
  const text = line === undefined ? file : `${file}:${line}`;
  const at = isOnTrustedBranch(problem) ? trusted : revision;
  const place = linkedCode(text, repository, { kind: 'file', revision: at, path: file, line });
  return [...about, words(' in '), place, words(': '), ...proseOf(message)];
}
