import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Page } from './page.ts';
import { openTerminal, type Terminal } from './terminal.ts';
import { until } from './until.ts';
import { applications, catalogFile, configuration, deployScript } from './world-files.ts';

/** What the deploy scripts see: files that hold them, break them, or let them wait for each other. */
export interface Stage {
  hold(application: string): void;
  release(application: string): void;
  break(application: string): void;
  repair(application: string): void;
  /** Each of the two ends only after the other has started. */
  meet(one: string, other: string): void;
  /** The lines `start|end|failed <environment>/<plan> <application>` so far, with ` (backout)` or a stage behind. */
  journal(): readonly string[];
  /** Resolves when the journal has a line. */
  noted(line: string): Promise<void>;
}

/** A folder with the release repository, the applications' repositories and the stage. */
export interface World {
  readonly folder: string;
  /** In the release repository, with `deployment-plans` on its path. */
  readonly terminal: Terminal;
  readonly stage: Stage;
  /** The address of an application's repository. */
  repositoryOf(application: string): string;
  /** Writes a file into the working tree of the release repository. */
  write(file: string, text: string): void;
  remove(): void;
}

/** Makes an empty world in a temporary folder, with the built program on the path of its terminal. */
export function createWorld(program: string, page: Page): World {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'deployment-plans-demo-')));
  const release = join(folder, 'release');
  for (const name of ['bin', 'home', 'tmp', 'stage', 'release']) mkdirSync(join(folder, name));
  const command = `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`;
  writeFileSync(join(folder, 'bin', 'deployment-plans'), command, { mode: 0o755 });
  const terminal = openTerminal({ folder: release, variables: variablesOf(folder), page });
  return {
    folder,
    terminal,
    stage: createStage(join(folder, 'stage')),
    repositoryOf: (application) => join(folder, 'applications', application),
    write: (file, text) => writeFileSync(join(release, file), text),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** A repository for each application, with a tag for each of its versions. */
export async function tagApplications({ terminal, repositoryOf }: World): Promise<void> {
  for (const { name, versions } of applications) {
    const folder = repositoryOf(name);
    const tagged = versions.map(
      (version) => `git commit -q --allow-empty -m '${name} ${version}' && git tag 'v${version}'`,
    );
    await terminal.ask(`git init -q '${folder}' && cd '${folder}' && ${tagged.join(' && ')}`);
  }
}

/** The configuration, the catalog and the deploy script of the story, instead of the template's examples. */
export function writeReleaseFiles({ write, repositoryOf }: World): void {
  write('.github/deployment-plans.yml', configuration);
  write('deploy/deploy.sh', deployScript);
  for (const application of applications) {
    write(`catalog/${application.name}.yml`, catalogFile(application, repositoryOf(application.name)));
  }
}

/** Nothing of this machine's git configuration, and nothing left behind in its temporary folder. */
function variablesOf(folder: string): Record<string, string> {
  const { PATH = '', NO_COLOR } = process.env;
  const colour = process.stdout.isTTY && NO_COLOR === undefined ? 'FORCE_COLOR' : 'NO_COLOR';
  return {
    PATH: `${join(folder, 'bin')}${delimiter}${PATH}`,
    HOME: join(folder, 'home'),
    TMPDIR: join(folder, 'tmp'),
    LANG: 'C.UTF-8',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Alice',
    GIT_AUTHOR_EMAIL: 'alice@example.com',
    GIT_COMMITTER_NAME: 'Alice',
    GIT_COMMITTER_EMAIL: 'alice@example.com',
    DEMO_STAGE: join(folder, 'stage'),
    [colour]: '1',
  };
}

function createStage(folder: string): Stage {
  for (const name of ['hold', 'break', 'meet']) mkdirSync(join(folder, name));
  const mark = (what: string, application: string, text = '') =>
    writeFileSync(join(folder, what, application), text);
  const clear = (what: string, application: string) => rmSync(join(folder, what, application));
  const journalFile = join(folder, 'journal');
  const journal = () =>
    existsSync(journalFile)
      ? readFileSync(journalFile, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
      : [];
  return {
    hold: (application) => mark('hold', application),
    release: (application) => clear('hold', application),
    break: (application) => mark('break', application),
    repair: (application) => clear('break', application),
    meet(one, other) {
      mark('meet', one, other);
      mark('meet', other, one);
    },
    journal,
    noted: (line) => until(`the journal says '${line}'`, () => journal().includes(line)),
  };
}
