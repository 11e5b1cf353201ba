import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Milliseconds of processor time that a program takes itself, without the processes that it starts. */
export function ownCpu(program: string, args: readonly string[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'deployment-plans-bench-cpu-'));
  const file = join(folder, 'milliseconds');
  try {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(reporter(file))}`, program, ...args],
      { encoding: 'utf8', maxBuffer: 2 ** 28 },
    );
    if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr}`);
    return Number(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Loaded before the program. Plain JavaScript: to take types out of a file would cost more than the program. */
function reporter(file: string): string {
  return `import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(${JSON.stringify(file)}, String((user + system) / 1000));
});`;
}
