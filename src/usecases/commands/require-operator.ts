import { areConfigured, keptForOperators, rightOfOperator } from '../../domain/commands/right-to-command.ts';
import type { Configuration } from '../../domain/model/configuration.ts';
import type { Reviewers } from '../../ports/reviewers.ts';
import { refused } from '../refusal.ts';
import { readOperators } from './read-operators.ts';

/** Rejects with a Refusal (`no`) where operators are configured and `person` is none, or may be none. */
export async function requireOperator(
  reviewers: Pick<Reviewers, 'teamMembers'>,
  configuration: Pick<Configuration, 'operators'>,
  { person, wish }: { readonly person: string; readonly wish: string },
): Promise<void> {
  const operators = await readOperators(reviewers, configuration);
  if (!areConfigured(operators)) return;
  const right = rightOfOperator(person, operators);
  if (right !== 'given') throw refused(keptForOperators(wish, right));
}
