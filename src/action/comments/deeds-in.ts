import type { ProposalCommand, RunCommand } from '../../domain/commands/command.ts';
import type { CommandAnswer } from '../../domain/commands/command-answer.ts';
import { environmentBranch } from '../../domain/names.ts';
import type { Deeds } from '../../usecases/commands/decide-command.ts';
import type { OpenDiscussed, RunDiscussed } from '../../usecases/commands/discussed-plan.ts';
import { evaluate } from '../../usecases/pull-requests/evaluate.ts';
import { askFollowUp } from '../deeds/ask-follow-up.ts';
import { intervene } from '../deeds/intervene.ts';
import { refreshProposed } from '../deeds/refresh-proposed.ts';
import { executionSession } from '../execution/execution-session.ts';
import type { Step } from '../modes/step.ts';
import type { Session } from '../session/session.ts';
import { answerToFollowUp } from './answers/answer-to-follow-up.ts';
import { answerToIntervention } from './answers/answer-to-intervention.ts';
import { answerToRefresh } from './answers/answer-to-refresh.ts';
import { answerToValidation } from './answers/answer-to-validation.ts';

/** Carries out commands in one step of a job, by the same deeds as a workflow that is started by hand. */
export function deedsIn(step: Step, session: Session): Deeds {
  const { dryRun } = step.request;
  return {
    onProposal: (command, plan) => onProposal(session, command, plan, dryRun),
    onRun: (command, plan, by) => onRun(step, session, { command, plan, by }),
  };
}

async function onProposal(
  session: Session,
  command: ProposalCommand,
  { environment, pullRequest: number, head }: OpenDiscussed,
  dryRun: boolean,
): Promise<CommandAnswer> {
  if (command.verb === 'refresh') {
    const wish = { wanted: `${number}`, digest: command.digest ?? undefined };
    return answerToRefresh(await refreshProposed(session, wish, { dryRun }));
  }
  const base = environmentBranch(environment);
  const about = { number, base, formerBase: null, head, concernsOthers: false };
  return answerToValidation(await evaluate(session, { kind: 'pull-request', ...about }, { dryRun }), {
    number,
    dryRun,
  });
}

interface SaidOfRun {
  readonly command: RunCommand;
  readonly plan: RunDiscussed;
  readonly by: string;
}

async function onRun(
  step: Step,
  session: Session,
  { command, plan: run, by }: SaidOfRun,
): Promise<CommandAnswer> {
  const { dryRun } = step.request;
  const { environment, plan } = run;
  const digest = command.digest ?? undefined;
  switch (command.verb) {
    case 'retry':
      return answerToFollowUp(
        'retry',
        await askFollowUp(session, { kind: 'retry', run: { environment, plan }, by, digest }, { dryRun }),
      );
    case 'reuse': {
      const { target, source, latest } = command;
      const asked = { kind: 'reuse', run: { environment, plan }, by, digest, target, latest } as const;
      const from = source === null ? {} : { source };
      return answerToFollowUp('reuse', await askFollowUp(session, { ...asked, ...from }, { dryRun }));
    }
    default: {
      const criteria = command.verb === 'confirm' ? command.criteria : null;
      const wish = { kind: command.verb, environment, plan, by, digest, criteria };
      return answerToIntervention(await intervene(await executionSession(step, session), wish, { dryRun }));
    }
  }
}
