import type { Command } from 'commander';
import type { AdoptionAnswer } from '../../usecases/adopt.ts';
import { adopt } from '../../usecases/adopt.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import { nameArgument, versionsArgument, type WantedApplication } from '../arguments.ts';
import { type RepositoryOptions, type Respond, repositoryCommand, withSession } from '../command.ts';
import { exitCode } from '../exit-code.ts';

export function adoptCommand(respond: Respond): Command {
  return repositoryCommand({
    name: 'adopt',
    description: "record an environment's baseline, and versions that are already there",
    examples: ['qa', 'qa payments@2.2.0 ledger@2.0.4'],
  })
    .argument('<environment>', 'the environment', nameArgument)
    .argument(
      '[app@version...]',
      'what it has; without any, its branch as it is now becomes the baseline',
      versionsArgument,
    )
    .action(
      async (
        environment: string,
        versions: readonly Required<WantedApplication>[],
        options: RepositoryOptions,
      ) =>
        respond(
          await withSession(options, async (session) => {
            const trusted = await readTrusted(session.repository);
            const answer = await adopt(session, trusted, { environment, versions });
            return {
              exitCode: exitCode.done,
              json: { ...answer, problems: [] },
              text: () => inWords(answer),
            };
          }),
        ),
    );
}

function inWords({ environment, baseline, adopted, withdrawn, history }: AdoptionAnswer): string {
  const lines = [
    `${environment} begins at ${baseline.slice(0, 12)}.`,
    ...adopted.map(({ application, version, tag }) => `It has ${application} ${version} (tag ${tag}).`),
    ...withdrawn.map(
      (plan) => `${environment}/${plan} waited and is withdrawn: its file has changed or is gone.`,
    ),
    ...history.map((plan) => `${environment}/${plan} has never run and is history now.`),
  ];
  return lines.join('\n');
}
