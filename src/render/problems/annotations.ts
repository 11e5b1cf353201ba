import type { Problem, Severity } from '../../domain/problem.ts';
import { isOnTrustedBranch } from '../../domain/pull-requests/trusted-place.ts';
import { shortenText } from '../../domain/shorten-text.ts';
import { plainText } from '../text/plain-text.ts';

/** What stands beside one line of a file of a pull request; all of it is shown as plain text. */
export interface LineAnnotation {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** GitHub takes messages of 64 KB; a character has at most three bytes for each UTF-16 code unit. */
const longestMessage = Math.floor(65_536 / 3);

const levels = { error: 'failure', warning: 'warning', notice: 'notice' } as const satisfies Record<
  Severity,
  LineAnnotation['level']
>;

/** Annotations of the problems that have a line in a file of the pull request, in the same order. */
export function annotationsOf(problems: readonly Problem[]): LineAnnotation[] {
  return problems.flatMap((problem) => {
    const { code, severity, message, file, line } = problem;
    if (file === undefined || line === undefined || isOnTrustedBranch(problem)) return [];
    const text = shortenText(plainText(message), longestMessage);
    return [{ path: file, line, level: levels[severity], title: code, message: text }];
  });
}
