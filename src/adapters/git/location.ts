import { stat } from 'node:fs/promises';
import { RepositoryUnusable } from '../../ports/release-repository.ts';
import { type ObjectFormat, objectFormat } from './objects/object-format.ts';
import { outputOf, reasonOf, succeeded } from './process/failure.ts';
import type { Git } from './process/git-command.ts';

/** Where a repository is, and what it is. */
export interface Location {
  /** Absolute; of a linked working tree its own part, which knows what is checked out there. */
  readonly gitDirectory: string;
  /** Absolute; where references and objects are. */
  readonly commonDirectory: string;
  readonly bare: boolean;
  readonly format: ObjectFormat;
}

const oldestGit = [2, 38] as const;

/** Finds the repository of a folder, bare or not; RepositoryUnusable when it is none that we can work on. */
export async function locateRepository(git: Git, folder: string): Promise<Location> {
  if (!(await isFolder(folder))) {
    throw new RepositoryUnusable(`${folder} is no folder; name the folder of a release repository`);
  }
  const [version, properties] = await Promise.all([
    git.run({ arguments: ['version'] }),
    git.run({
      arguments: [
        'rev-parse',
        '--path-format=absolute',
        '--git-dir',
        '--git-common-dir',
        '--is-bare-repository',
        '--is-shallow-repository',
        '--show-object-format',
      ],
    }),
  ]);
  assertVersion(outputOf(version, 'tell its version').toString('utf8'));
  if (!succeeded(properties)) {
    throw new RepositoryUnusable(`${folder} is no repository that git can open: ${reasonOf(properties)}`);
  }
  return parseProperties(properties.stdout.toString('utf8'), folder);
}

function parseProperties(text: string, folder: string): Location {
  const [gitDirectory = '', commonDirectory = '', bare, shallow, algorithm = ''] = text.split('\n');
  const format = objectFormat(algorithm);
  if (format === undefined) {
    throw new RepositoryUnusable(
      `${folder} names its objects by ${algorithm}; sha1 and sha256 are supported`,
    );
  }
  if (shallow === 'true') {
    throw new RepositoryUnusable(
      `${folder} is a shallow clone, which does not know its history; run git fetch --unshallow there`,
    );
  }
  return { gitDirectory, commonDirectory, bare: bare === 'true', format };
}

function assertVersion(text: string): void {
  const [, major = '0', minor = '0'] = /git version (\d+)\.(\d+)/.exec(text) ?? [];
  const difference = Number(major) - oldestGit[0] || Number(minor) - oldestGit[1];
  if (difference >= 0) return;
  throw new RepositoryUnusable(
    `${text.trim()} is too old; install Git ${oldestGit.join('.')} or newer and put it first on PATH`,
  );
}

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
