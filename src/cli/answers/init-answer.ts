import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { systemClock } from '../../adapters/clock.ts';
import { createGitFounder } from '../../adapters/git/found-repository.ts';
import type { FileWrite } from '../../ports/release-repository.ts';
import { init } from '../../usecases/init.ts';
import type { Answer } from '../answer.ts';
import { assetFolder } from '../assets.ts';
import { exitCode } from '../exit-code.ts';

/** Makes a release repository from the templates; `folder` is absolute. */
export async function initAnswer(folder: string): Promise<Answer> {
  const templates = assetFolder('templates');
  const founder = createGitFounder({ variables: process.env, now: systemClock.now });
  const contents = join(templates, 'main');
  const environmentFiles = await filesBelow(join(templates, 'environment'));
  const { environments } = await init(
    { founder, clock: systemClock },
    { folder, contents, environmentFiles },
  );
  return {
    exitCode: exitCode.done,
    json: { repository: folder, environments, problems: [] },
    text: () => inWords(folder, environments),
  };
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
