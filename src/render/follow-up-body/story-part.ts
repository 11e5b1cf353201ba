import type { RootContent } from 'mdast';
import type { Evidence } from '../../domain/follow-ups/evidence.ts';
import { planAddress, planPath } from '../../domain/names.ts';
import { shortDigest } from '../../domain/short-digest.ts';
import { statusInWords } from '../in-words/status-in-words.ts';
import { timeInWords } from '../in-words/time-in-words.ts';
import { heading, type Inline, paragraph, words } from '../markdown/blocks.ts';
import { linkedCode } from '../markdown/linked-code.ts';
import { codeOf, proseOf } from '../markdown/untrusted-text.ts';

const titles = {
  retry: 'Retry of an aborted plan',
  reuse: 'Promotion of a finished plan',
  backout: 'Backout of an aborted plan',
};
const unasked = {
  retry: ['the configuration says', 'on-abort'],
  reuse: ['the configuration says', 'promote-to'],
  backout: ['its plan says', 'backout.strategy'],
} as const;

/** What is proposed, what it follows, who asked for it, and what is left to do. */
export function storyPart(evidence: Evidence): RootContent[] {
  const { kind, target, plan, tasks } = evidence;
  const hasTasks = tasks.shown.length + tasks.more > 0;
  return [
    heading(2, titles[kind]),
    paragraph(
      words('Proposes '),
      codeOf(planPath(plan)),
      words(' for '),
      codeOf(target),
      words(', '),
      ...whoAsked(evidence),
      words('.'),
    ),
    paragraph(...ending(evidence)),
    paragraph(
      words(
        hasTasks
          ? 'A person has to look at what is listed next, complete the plan, and mark the pull request as ready for review.'
          : 'Nothing is left to complete: look through the plan, and approve it if it should run.',
      ),
    ),
  ];
}

function whoAsked({ kind, by }: Evidence): Inline {
  if (by !== null) return [words('asked for by '), codeOf(by)];
  const [who, key] = unasked[kind];
  return [words(`as ${who} (`), codeOf(key), words(')')];
}

/** Which run it follows, where that came from, and how and when it ended. */
function ending({ repository, run, pullRequest }: Evidence): Inline {
  const { mergeCommit, startedBy, startedAt, endedAt, reason } = run;
  const commit = linkedCode(shortDigest(mergeCommit), repository, { kind: 'commit', commit: mergeCommit });
  return [
    words('It follows the run of '),
    codeOf(planAddress(run)),
    words(' (merged with '),
    commit,
    ...(pullRequest === null ? [] : [words(', '), proposalOf(repository, pullRequest)]),
    words(')'),
    ...(startedAt === null ? [] : [words(', started at '), codeOf(timeInWords(startedAt))]),
    ...(startedBy === null ? [] : [words(' by '), codeOf(startedBy)]),
    words(`. How it ended: ${statusInWords(run)}`),
    ...(endedAt === null ? [] : [words(', at '), codeOf(timeInWords(endedAt))]),
    ...(reason === null ? [words('.')] : [words(': '), ...proseOf(reason)]),
  ];
}

function proposalOf(repository: string, number: number) {
  return linkedCode(`#${number}`, repository, { kind: 'pull-request', number });
}
