import type { Command } from 'commander';
import { hasErrors } from '../../domain/problem.ts';
import { countsInWords, renderProblems } from '../../render/problems.ts';
import { check } from '../../usecases/check.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import { problemsAnswer } from '../answer.ts';
import { type RepositoryOptions, type Respond, repositoryCommand, withSession } from '../command.ts';
import { exitCode } from '../exit-code.ts';

export function checkCommand(respond: Respond): Command {
  return repositoryCommand({
    name: 'check',
    description: 'judge configuration and catalog, also against open plans and active runs',
    examples: [''],
  }).action(async (options: RepositoryOptions) =>
    respond(
      await withSession(options, async (session) => {
        const { problems, texts } = await check(session, await readTrusted(session.repository));
        const answer = problemsAnswer(hasErrors(problems) ? exitCode.wrong : exitCode.done, problems, texts);
        return {
          ...answer,
          text: (view) =>
            [renderProblems(problems, texts, view), `Configuration and catalog: ${countsInWords(problems)}.`]
              .filter((part) => part !== '')
              .join('\n\n'),
        };
      }),
    ),
  );
}
