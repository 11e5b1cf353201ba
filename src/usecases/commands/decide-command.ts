import {
  type BoundCommand,
  isBound,
  type ValidateCommand,
  type Verb,
} from '../../domain/commands/command.ts';
import { type CommandAnswer, doneCommand, refusedCommand } from '../../domain/commands/command-answer.ts';
import { offeredCommands } from '../../domain/commands/offered-commands.ts';
import type { CommandMistake } from '../../domain/commands/parse-command.ts';
import type { CommandRight } from '../../domain/commands/right-to-command.ts';
import { commandText, formOf } from '../../domain/commands/write-command.ts';
import { planAddress } from '../../domain/names.ts';
import { shortDigest } from '../../domain/short-digest.ts';
import { failureOf } from '../failure.ts';
import { type CommandingPorts, type DiscussedPlan, readDiscussedPlan } from './discussed-plan.ts';
import { changesSinceDigest } from './former-plan.ts';
import type { HeardCommand } from './hear-comment.ts';

/** Something that was said and is to be done. */
export interface DueDeed {
  readonly command: BoundCommand | ValidateCommand;
  readonly plan: DiscussedPlan;
  /** Login of who has said it. */
  readonly by: string;
}

/** Does what was said, and tells what came of it. */
export type CarryOut = (deed: DueDeed) => Promise<CommandAnswer>;

export interface Decision {
  readonly heard: HeardCommand;
  /** What the author may say at this moment. */
  readonly right: (verb: Verb) => CommandRight;
  readonly carryOut: CarryOut;
}

/** What a command comes to: carried out when it fits, else told why nothing was done. What fails is told as well. */
export async function decideCommand(ports: CommandingPorts, decision: Decision): Promise<CommandAnswer> {
  try {
    return await decide(ports, decision);
  } catch (cause) {
    return failedCommand(cause);
  }
}

/** What is said of a command that something has kept from being carried out; throws what is a mistake of ours. */
export function failedCommand(cause: unknown): CommandAnswer {
  const failure = failureOf(cause);
  if (failure === undefined) throw cause;
  const details = failure.problems.map(({ message }) => message);
  if (failure.kind !== 'lost') return refusedCommand('nothing was done', { details });
  const sentence = 'something could not be read or written; look at what has become of it, and say it again';
  return refusedCommand(sentence, { verdict: 'unread', details });
}

async function decide(ports: CommandingPorts, { heard, right, carryOut }: Decision): Promise<CommandAnswer> {
  const { said, author, isEdited, comment } = heard;
  if (isEdited) {
    return refusedCommand(
      'the comment was edited, and only what stands as it was written is carried out; say it in a new one',
    );
  }
  const plan = await readDiscussedPlan(ports, comment.issue);
  if (said.kind === 'mistake') return mistaken(said, plan);
  const { command } = said;
  if (right(command.verb) !== 'given') return keptForOperators(command.verb, right(command.verb));
  if (command.verb === 'help') return told(plan);
  const misfit = misfitOf(command, plan);
  if (misfit !== undefined) return misfit;
  const isMeant = !isBound(command) || command.digest === shortDigest(plan.blob);
  return isMeant ? carryOut({ command, plan, by: author.login }) : askAgain(ports, command, plan);
}

function mistaken({ verb, message }: CommandMistake, plan: DiscussedPlan): CommandAnswer {
  const forms = verb === null ? formsOf(plan) : [formOf(verb, shortDigest(plan.blob))];
  return refusedCommand(message, { forms });
}

function keptForOperators(verb: Verb, right: CommandRight): CommandAnswer {
  if (right === 'lacking')
    return refusedCommand(`'${verb}' is for the operators whom the configuration on main names (operators)`);
  return refusedCommand(
    `'${verb}' is for operators, and who is in a team of theirs could not be read: the App needs 'members: read'`,
  );
}

function told(plan: DiscussedPlan): CommandAnswer {
  const sentence = `this can be said of ${planAddress(plan)} now`;
  return doneCommand(sentence, { verdict: 'looked', forms: [...formsOf(plan), formOf('help', null)] });
}

/** Why a plan is not where something could be done with it that way; whether a run allows it is for the run to say. */
function misfitOf({ verb }: DueDeed['command'], plan: DiscussedPlan): CommandAnswer | undefined {
  const forms = formsOf(plan);
  const isOfProposals = verb === 'validate' || verb === 'refresh';
  if (plan.stage === 'merged') {
    if (!isOfProposals) return undefined;
    return refusedCommand(`${planAddress(plan)} is merged, so '${verb}' comes too late`, { forms });
  }
  if (!isOfProposals) {
    const sentence = `${planAddress(plan)} is not merged yet, so it has no run that '${verb}' could act on`;
    return refusedCommand(sentence, { forms });
  }
  if (plan.offers.includes(verb)) return undefined;
  return refusedCommand(`the branch is in a fork, which cannot be written from here`, { forms });
}

/** Of what changes something it must be known that the plan is the one that was read. */
async function askAgain(
  { repository }: CommandingPorts,
  command: BoundCommand,
  plan: DiscussedPlan,
): Promise<CommandAnswer> {
  const digest = shortDigest(plan.blob);
  const forms = [commandText({ ...command, digest })];
  if (command.digest === null) {
    const sentence = `'${command.verb}' changes something, so it names the plan by its digest; nothing was done`;
    return refusedCommand(sentence, { forms });
  }
  const sentence = `${planAddress(plan)} is ${digest} by now, and ${command.digest} was meant; nothing was done`;
  return refusedCommand(sentence, {
    details: await changesSinceDigest(repository, plan, command.digest),
    forms,
  });
}

function formsOf({ offers, blob }: DiscussedPlan): readonly string[] {
  return offeredCommands(offers, blob);
}
