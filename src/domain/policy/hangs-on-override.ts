import { judgeReach, type TimesQuestion } from './judge-times.ts';

/** Whether a plan can start in time only by overriding a freeze, so that who approves that decides about the plan. */
export function hangsOnOverride(question: Omit<TimesQuestion, 'freezeOverridden'>): boolean {
  const isUnreachable = (freezeOverridden: false | null) =>
    judgeReach({ ...question, freezeOverridden }) !== undefined;
  return isUnreachable(false) && !isUnreachable(null);
}
