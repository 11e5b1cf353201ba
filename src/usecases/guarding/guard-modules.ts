import type { GuardAnswer } from '../../domain/guard/guard-answer.ts';
import type { GuardQuestion } from '../../domain/guard/guarded-operation.ts';
import type { ModuleLock } from '../../domain/guard/module-lock.ts';
import type { UnrecordedModule } from '../../domain/guard/unrecorded-module.ts';
import { planAddress } from '../../domain/names.ts';
import type { Problem } from '../../domain/problem.ts';
import { isoNow } from '../../ports/clock.ts';
import { lockSentence } from '../../render/guard/lock-sentence.ts';
import { unrecordedSentence } from '../../render/guard/unrecorded-sentence.ts';
import { awaitUnlocked, type GuardPatience, type WaitingPorts } from './await-unlocked.ts';

/**
 * Whether something may be done to some modules by other means than a plan. It is advice: nothing is written, so a plan may
 * start at any time, and what protects a module is the lock of the run. Rejects like awaitUnlocked.
 */
export async function guardModules(
  ports: WaitingPorts,
  question: GuardQuestion,
  patience: GuardPatience,
): Promise<GuardAnswer> {
  const askedAt = isoNow(ports.clock);
  const { locks, unrecorded } = await awaitUnlocked(ports, question, patience);
  const problems = [
    ...locks.map((lock) => lockProblem(question, askedAt, lock)),
    ...unrecorded.map((module) => unrecordedProblem(question, module)),
  ];
  return { question, askedAt, seenAt: isoNow(ports.clock), locks, problems };
}

function lockProblem(question: GuardQuestion, askedAt: string, lock: ModuleLock): Problem {
  const [module, ...others] = lock.modules;
  return {
    code: 'module-locked',
    severity: 'error',
    message: lockSentence(question, askedAt, lock),
    ...(module !== undefined && others.length === 0 && { module }),
    plan: planAddress(lock.run),
  };
}

/** It lets pass: a module may be new there. */
function unrecordedProblem({ environment }: GuardQuestion, unrecorded: UnrecordedModule): Problem {
  return {
    code: 'module-not-recorded',
    severity: 'notice',
    message: unrecordedSentence(environment, unrecorded),
    module: unrecorded.module,
  };
}
