import { type CommandAnswer, doneCommand, refusedCommand } from '../../../domain/commands/command-answer.ts';
import { planAddress } from '../../../domain/names.ts';
import { shortDigest } from '../../../domain/short-digest.ts';
import { reasonInWords } from '../../../render/in-words/operation-in-words.ts';
import type { RefreshedProposal } from '../../deeds/refresh-proposed.ts';

/** What somebody is told who has asked for a refresh: what has changed in the plan, and why. */
export function answerToRefresh({ answer, unjudged }: RefreshedProposal): CommandAnswer {
  const { plan, environment, commit, dropped, adjusted, added, problems } = answer;
  const details = [
    ...dropped.map(({ application, reason }) => `${application} was dropped: ${reasonInWords(reason)}`),
    ...adjusted.map(({ application, from, to, reason }) => `${application} ${from} → ${to}: ${reason}`),
    ...added.map(({ application, version, reason }) => `${application} ${version} was added: ${reason}`),
    ...[...problems, ...unjudged].map(({ message }) => message),
  ];
  if (plan === null) return refusedCommand('nothing was refreshed', { details });
  const address = planAddress({ environment, plan });
  if (commit === null)
    return doneCommand(`every choice of ${address} still holds`, { verdict: 'looked', details });
  return doneCommand(`${address} is refreshed with ${shortDigest(commit)}; look through it`, { details });
}
