import type { Verb } from '../../domain/commands/command.ts';
import { type CommandAnswer, refusedCommand } from '../../domain/commands/command-answer.ts';
import { type CommandRight, rightTo } from '../../domain/commands/right-to-command.ts';
import { answerMarker, outsiderMarker } from '../../domain/pull-requests/published-names.ts';
import type { Reaction } from '../../ports/conversations.ts';
import { renderCommandAnswer } from '../../render/commands/command-answer.ts';
import { readTrusted } from '../reading/trusted.ts';
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
 * often its event comes. Rejects as its ports do when it cannot be answered, and as `readTrusted` does for somebody of
 * whom it then cannot be known what they may.
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
  const right = await readRights(ports, heard);
  if (right('help') !== 'given') return answerOutsider(ports, heard);
  await conversations.react(comment.id, 'eyes');
  return answer(ports, heard, { marker, answer: await decideCommand(ports, { heard, right, deeds }) });
}

/** What somebody may say at this moment, by their permission and the configuration on the trusted branch. */
async function readRights(
  { conversations, repository, reviewers }: CommandingPorts,
  { author: { login } }: HeardCommand,
): Promise<(verb: Verb) => CommandRight> {
  const permission = await conversations.permissionOf(login);
  const mayWrite = permission === 'admin' || permission === 'write';
  await repository.refresh();
  const { configuration } = await readTrusted(repository);
  const operators = await readOperators(reviewers, configuration);
  return (verb) => rightTo(verb, { login, mayWrite }, operators);
}

/** Is told once on each pull request, so that nobody can make this program talk. */
async function answerOutsider(ports: CommandingPorts, heard: HeardCommand): Promise<Obeyed> {
  const { comment, author } = heard;
  const marker = outsiderMarker(author.id);
  const before = await ports.conversations.answer(comment.issue, marker);
  if (before !== null) return { kind: 'ignored', because: `its author may say no commands: ${before.url}` };
  const sentence = 'commands are for operators and for people who may write to this repository';
  return answer(ports, heard, { marker, answer: refusedCommand(sentence) });
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
