import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { systemClock } from '../../adapters/clock.ts';
import { createGitFounder } from '../../adapters/git/found-repository.ts';
import type { FileWrite } from '../../ports/release-repository.ts';
import { init } from '../../usecases/init.ts';
import { assetFolder } from '../assets.ts';
import { describedCommand, type Respond } from '../command.ts';
import { exitCode } from '../exit-code.ts';

interface InitOptions {
  readonly repo?: string;
  readonly json?: boolean;
}

export function initCommand(respond: Respond): Command {
  return describedCommand({
    name: 'init',
    description: 'make a release repository: main, environment branches, an example catalog, baselines',
    examples: ['releases'],
  })
    .argument('[dir]', 'a new or empty folder; default: the current one')
    .option('--repo <dir>', 'the same as the argument')
    .option('--json', 'print one JSON document on standard output')
    .action(async (dir: string | undefined, { repo }: InitOptions) => {
      const folder = resolve(dir ?? repo ?? '.');
      const templates = assetFolder('templates');
      const founder = createGitFounder({ variables: process.env, now: systemClock.now });
      const contents = join(templates, 'main');
      const environmentFiles = await filesBelow(join(templates, 'environment'));
      const { environments } = await init(
        { founder, clock: systemClock },
        { folder, contents, environmentFiles },
      );
      respond({
        exitCode: exitCode.done,
        json: { repository: folder, environments, problems: [] },
        text: () => inWords(folder, environments),
      });
    });
}

function inWords(folder: string, environments: readonly string[]): string {
  return [
    `${folder} is a release repository now, with the environments ${environments.join(', ')}.`,
    'Next: adapt .github/deployment-plans.yml and catalog/ on main, commit, and run deployment-plans check.',
  ].join('\n');
}

async function filesBelow(folder: string): Promise<FileWrite[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map(async (file) => ({ path: relative(folder, file), bytes: await readFile(file) })),
  );
}
