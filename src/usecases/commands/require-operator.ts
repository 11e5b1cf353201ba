import { areConfigured, rightOfOperator } from '../../domain/commands/right-to-command.ts';
import type { Configuration } from '../../domain/model/configuration.ts';
import type { Reviewers } from '../../ports/reviewers.ts';
import { type Refusal, refused } from '../refusal.ts';
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
  if (right !== 'given') throw notOperator(person, wish, right);
}

function notOperator(person: string, wish: string, right: 'lacking' | 'unknown'): Refusal {
  if (right === 'lacking') {
    return refused(
      `'${wish}' is for operators, and ${person} is none; the configuration on main names them (operators)`,
    );
  }
  return refused(
    `'${wish}' is for operators, and whether ${person} is one could not be read: the App needs 'members: read' to see who is in a team`,
  );
}
