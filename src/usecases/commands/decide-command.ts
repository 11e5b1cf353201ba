import {
  isOfProposals,
  type ProposalCommand,
  type RunCommand,
  type Verb,
} from '../../domain/commands/command.ts';
import { type CommandAnswer, doneCommand, refusedCommand } from '../../domain/commands/command-answer.ts';
import { offeredCommands } from '../../domain/commands/offered-commands.ts';
import type { CommandMistake } from '../../domain/commands/parse-command.ts';
import { type CommandRight, keptForOperators } from '../../domain/commands/right-to-command.ts';
import { commandText, formOf } from '../../domain/commands/write-command.ts';
import { planAddress } from '../../domain/names.ts';
import { shortDigest } from '../../domain/short-digest.ts';
import { failureOf } from '../failure.ts';
import { anotherDigest } from '../require-digest.ts';
import { changesSinceDigest } from './changes-since-digest.ts';
import {
  type CommandingPorts,
  type DiscussedPlan,
  type OpenDiscussed,
  type RunDiscussed,
  readDiscussedPlan,
} from './discussed-plan.ts';
import type { HeardCommand } from './hear-comment.ts';

/** Does what was said, and tells what came of it. `by` is the login of who has said it. */
export interface Deeds {
  onProposal(command: ProposalCommand, plan: OpenDiscussed, by: string): Promise<CommandAnswer>;
  onRun(command: RunCommand, plan: RunDiscussed, by: string): Promise<CommandAnswer>;
}

export interface Decision {
  readonly heard: HeardCommand;
  /** What the author may say at this moment. */
  readonly right: (verb: Verb) => CommandRight;
  readonly deeds: Deeds;
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
function failedCommand(cause: unknown): CommandAnswer {
  const failure = failureOf(cause);
  if (failure === undefined) throw cause;
  const [why = '', ...others] = failure.problems.map(({ message }) => message);
  if (failure.kind !== 'lost') return refusedCommand(why, { details: others });
  const sentence = 'something could not be read or written; look at what has become of it, and say it again';
  return refusedCommand(sentence, { verdict: 'unread', details: [why, ...others] });
}

async function decide(ports: CommandingPorts, { heard, right, deeds }: Decision): Promise<CommandAnswer> {
  const { said, author, isEdited, comment } = heard;
  if (isEdited) {
    return refusedCommand(
      'the comment was edited, and only what stands as it was written is carried out; say it in a new one',
    );
  }
  const plan = await readDiscussedPlan(ports, comment.issue);
  if (said.kind === 'mistake') return mistaken(said, plan);
  const { command } = said;
  const may = right(command.verb);
  if (may !== 'given') return refusedCommand(keptForOperators(command.verb, may));
  if (command.verb === 'help') return told(plan);
  if (isOfProposals(command)) {
    if (plan.stage === 'merged') return tooLate(command, plan);
    if (!plan.offers.includes(command.verb)) return inFork(plan);
    return (await notMeant(ports, command, plan)) ?? deeds.onProposal(command, plan, author.login);
  }
  if (plan.stage === 'open') return tooEarly(command, plan);
  return (await notMeant(ports, command, plan)) ?? deeds.onRun(command, plan, author.login);
}

function mistaken({ verb, message }: CommandMistake, plan: DiscussedPlan): CommandAnswer {
  const forms = verb === null ? formsOf(plan) : [formOf(verb, shortDigest(plan.blob))];
  return refusedCommand(message, { forms });
}

function told(plan: DiscussedPlan): CommandAnswer {
  const sentence = `this can be said of ${planAddress(plan)} now`;
  return doneCommand(sentence, { verdict: 'looked', forms: [...formsOf(plan), formOf('help', null)] });
}

function tooLate({ verb }: ProposalCommand, plan: RunDiscussed): CommandAnswer {
  return refusedCommand(`${planAddress(plan)} is merged, so '${verb}' comes too late`, {
    forms: formsOf(plan),
  });
}

function tooEarly({ verb }: RunCommand, plan: OpenDiscussed): CommandAnswer {
  const sentence = `${planAddress(plan)} is not merged yet, so it has no run that '${verb}' could act on`;
  return refusedCommand(sentence, { forms: formsOf(plan) });
}

function inFork(plan: OpenDiscussed): CommandAnswer {
  const sentence = 'the pull request proposes a branch of a fork, which cannot be written from here';
  return refusedCommand(sentence, { forms: formsOf(plan) });
}

/** Of what changes something it must be known that the plan is the one that was read; undefined when it is. */
async function notMeant(
  { repository }: CommandingPorts,
  command: ProposalCommand | RunCommand,
  plan: DiscussedPlan,
): Promise<CommandAnswer | undefined> {
  const digest = shortDigest(plan.blob);
  if (command.verb === 'validate' || command.digest === digest) return undefined;
  const forms = [commandText({ ...command, digest })];
  if (command.digest === null) {
    const sentence = `'${command.verb}' changes something, so it names the plan by its digest`;
    return refusedCommand(sentence, { forms });
  }
  return refusedCommand(anotherDigest(plan, command.digest), {
    details: await changesSinceDigest(repository, plan, command.digest),
    forms,
  });
}

function formsOf({ offers, blob }: DiscussedPlan): readonly string[] {
  return offeredCommands(offers, blob);
}
