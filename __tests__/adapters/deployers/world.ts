import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type CommandDeployerOptions,
  createCommandDeployer,
  type LocalDeployer,
} from '../../../src/adapters/deployers/command-deployer.ts';
import { createProcesses } from '../../../src/adapters/processes/processes.ts';
import type { LocalProcesses } from '../../../src/ports/processes.ts';

/** What one test works in: a folder, a deployer that keeps everything in it, and the output that came. */
export interface World {
  readonly folder: string;
  readonly logFolder: string;
  readonly temporaryFolder: string;
  readonly processes: LocalProcesses;
  readonly lines: readonly string[];
  readonly onLine: (line: string) => void;
  deployer(options?: Partial<CommandDeployerOptions>): LocalDeployer;
  /** Resolves when the line has come. */
  seen(line: string): Promise<void>;
  remove(): void;
}

export function createWorld(): World {
  const folder = mkdtempSync(join(tmpdir(), 'deployers-'));
  const logFolder = join(folder, 'logs');
  const temporaryFolder = join(folder, 'temporary');
  mkdirSync(temporaryFolder);
  const processes = createProcesses();
  const lines: string[] = [];
  const waiting = new Map<string, () => void>();
  return {
    folder,
    logFolder,
    temporaryFolder,
    processes,
    lines,
    onLine: (line) => {
      lines.push(line);
      waiting.get(line)?.();
    },
    deployer: (options) =>
      createCommandDeployer({
        ...{ processes, logFolder, temporaryFolder, variables: process.env },
        ...options,
      }),
    seen: (line) =>
      new Promise((resolve) => {
        if (lines.includes(line)) resolve();
        else waiting.set(line, resolve);
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
