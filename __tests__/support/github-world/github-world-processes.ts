import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Variables } from '../git-world.ts';

export interface ProcessWatch {
  /** For a job: it finds no program but git, and notes down every process that it starts. */
  readonly variables: Variables;
  /** Program and arguments of each process so far. */
  started(): readonly (readonly string[])[];
}

/** Loaded before a job's program: whatever it uses to start processes is noted down, by whatever path it goes. */
const preload = `
const processes = require('node:child_process');
const { appendFileSync } = require('node:fs');
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']) {
  const real = processes[name];
  processes[name] = (program, args, ...rest) => {
    const line = [program, ...(Array.isArray(args) ? args : [])];
    appendFileSync(process.env.STARTED_PROCESSES, JSON.stringify(line) + '\\n');
    return real(program, args, ...rest);
  };
}
require('node:module').syncBuiltinESMExports();
`;

export function watchProcesses(folder: string): ProcessWatch {
  const [bin, log, script] = [join(folder, 'bin'), join(folder, 'started'), join(folder, 'preload.cjs')];
  mkdirSync(bin);
  const git = execFileSync('/bin/sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  symlinkSync(git, join(bin, 'git'));
  writeFileSync(script, preload);
  return {
    variables: { PATH: bin, NODE_OPTIONS: `--require ${script}`, STARTED_PROCESSES: log },
    started() {
      const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(0, -1) : [];
      return lines.map((line): string[] => JSON.parse(line));
    },
  };
}
