import type { Verb } from '../../domain/commands/command.ts';
import { type CommandAnswer, refusedCommand } from '../../domain/commands/command-answer.ts';
import { type CommandRight, rightTo } from '../../domain/commands/right-to-command.ts';
import { answerMarker, outsiderMarker } from '../../domain/pull-requests/published-names.ts';
import type { Reaction } from '../../ports/conversations.ts';
import { renderCommandAnswer } from '../../render/commands/command-answer.ts';
import { trustedOrRefusal } from '../reading/trusted.ts';
import { Refusal } from '../refusal.ts';
import { type Deeds, decideCommand } from './decide-command.ts';
import type { CommandingPorts } from './discussed-plan.ts';
import { type HeardCommand, hearComment, type WrittenComment } from './hear-comment.ts';
import { readOperators } from './read-operators.ts';

export type Obeyed =
  | { readonly kind: 'ignored'; readonly because: string }
  | { readonly kind: 'answered'; readonly answer: CommandAnswer; readonly url: string };

const reactions: Readonly<Record<CommandAnswer['verdict'], Reaction>> = {
  done: 'rocket',
  looked: '+1',
  refused: 'confused',
  unread: 'confused',
};

/**
 * Carries out what a person says in a comment, and answers there. A comment that was answered is done with, however
 * often its event comes. Rejects as its ports do when it cannot be answered, and as `readTrusted` does for somebody who
 * may not write, of whom it then cannot be known whether they are an operator.
 */
export async function obeyComment(
  ports: CommandingPorts,
  written: WrittenComment,
  deeds: Deeds,
): Promise<Obeyed> {
  const { conversations } = ports;
  const heard = await hearComment(conversations, written);
  if (heard.kind === 'nothing') return { kind: 'ignored', because: heard.because };
  const { comment } = heard;
  const marker = answerMarker(comment.id);
  const before = await conversations.answer(comment.issue, marker);
  if (before !== null) return { kind: 'ignored', because: `it was answered already: ${before.url}` };
  const mayWrite = await mayWriteNow(ports, heard);
  const right = await readRights(ports, heard, mayWrite);
  if (right instanceof Refusal) {
    await conversations.react(comment.id, 'eyes');
    return answer(ports, heard, { marker, answer: unusable(right) });
  }
  const may = right('help');
  if (may !== 'given') return answerOutsider(ports, heard, may);
  await conversations.react(comment.id, 'eyes');
  return answer(ports, heard, { marker, answer: await decideCommand(ports, { heard, right, deeds }) });
}

async function mayWriteNow({ conversations }: CommandingPorts, { author }: HeardCommand): Promise<boolean> {
  const permission = await conversations.permissionOf(author.login);
  return permission === 'admin' || permission === 'write';
}

/**
 * What somebody may say at this moment, by their permission and the configuration on the trusted branch. Who may write is
 * no stranger also when that cannot be used, and is to be told why.
 */
async function readRights(
  { repository, reviewers }: CommandingPorts,
  { author: { login } }: HeardCommand,
  mayWrite: boolean,
): Promise<((verb: Verb) => CommandRight) | Refusal> {
  await repository.refresh();
  const trusted = await trustedOrRefusal(repository);
  if (trusted instanceof Refusal) {
    if (mayWrite) return trusted;
    throw trusted;
  }
  const { configuration } = trusted;
  const operators = await readOperators(reviewers, configuration);
  return (verb) => rightTo(verb, { login, mayWrite }, operators);
}

function unusable({ problems }: Refusal): CommandAnswer {
  const sentence = 'the configuration on main cannot be used; say it again once that is put right';
  return refusedCommand(sentence, { verdict: 'unread', details: problems.map(({ message }) => message) });
}

const strangers = {
  lacking: 'commands are for operators and for people who may write to this repository',
  unknown:
    "commands are for operators, and who is in a team of theirs could not be read: the App needs 'members: read'",
} as const;

/** Is told once on each pull request, so that nobody can make this program talk. */
async function answerOutsider(
  ports: CommandingPorts,
  heard: HeardCommand,
  may: Exclude<CommandRight, 'given'>,
): Promise<Obeyed> {
  const { comment, author } = heard;
  const marker = outsiderMarker(author.id);
  const before = await ports.conversations.answer(comment.issue, marker);
  if (before !== null) return { kind: 'ignored', because: `its author may say no commands: ${before.url}` };
  return answer(ports, heard, { marker, answer: refusedCommand(strangers[may]) });
}

async function answer(
  { conversations, webAddress }: CommandingPorts,
  { comment, author }: HeardCommand,
  said: { readonly marker: string; readonly answer: CommandAnswer },
): Promise<Obeyed> {
  const about = { repository: webAddress, pullRequest: comment.issue, comment: comment.id, by: author.login };
  const { url } = await conversations.say(
    comment.issue,
    renderCommandAnswer(said.answer, about),
    said.marker,
  );
  await conversations.react(comment.id, reactions[said.answer.verdict]);
  return { kind: 'answered', answer: said.answer, url };
}
