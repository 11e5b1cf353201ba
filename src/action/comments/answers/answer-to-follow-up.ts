import { type CommandAnswer, doneCommand, refusedCommand } from '../../../domain/commands/command-answer.ts';
import type { FollowUpKind } from '../../../domain/follow-ups/follow-up-origin.ts';
import { planAddress } from '../../../domain/names.ts';
import { reasonInWords } from '../../../render/in-words/operation-in-words.ts';
import type { Opened } from '../../deeds/judge-opened.ts';

/** What somebody is told who has asked for a follow-up: where it is, and what it leaves to them. */
export function answerToFollowUp(kind: FollowUpKind, { answer, unjudged }: Opened): CommandAnswer {
  const { plan, environment, branch, pullRequest, adjusted } = answer;
  const problems = [...answer.problems, ...unjudged];
  const details = [
    ...adjusted.map(
      ({ application, from, to, reason }) => `${application} ${from} → ${to}: ${reasonInWords(reason)}`,
    ),
    ...problems.map(({ message }) => message),
  ];
  if (plan === null) {
    const standing = problems.find((it) => it.code === 'follow-up-open')?.pullRequest ?? null;
    return refusedCommand(`there is no ${kind}`, { details, pullRequest: standing });
  }
  const address = planAddress({ environment, plan });
  const sentence =
    pullRequest == null ? `the ${kind} ${address} is on the branch ${branch}` : `the ${kind} is ${address}`;
  return doneCommand(sentence, { details, pullRequest: pullRequest?.number ?? null });
}
