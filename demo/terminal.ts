import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Page } from './page.ts';
import { until } from './until.ts';

/** A command that goes on while others are typed. */
export interface Background {
  /** Resolves when it has printed a line that contains the text. */
  says(text: string): Promise<void>;
  /** Its exit code; 128 when a signal ended it. */
  readonly ended: Promise<number>;
}

/** Runs command lines in one folder, through a shell, as a person would type them. */
export interface Terminal {
  /** Shows the line and what it prints; resolves with the exit code. */
  type(line: string): Promise<number>;
  /** Shows the line, which must be one simple command, and what it prints from now on. */
  begin(line: string): Background;
  /** Shows nothing and gives the output; rejects when the command fails. */
  ask(line: string): Promise<string>;
  /** The JSON document that a command prints, whatever its exit code. */
  askJson(line: string): Promise<unknown>;
  /** Ends what is still under way. */
  close(): Promise<void>;
}

export interface TerminalOptions {
  readonly folder: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly page: Page;
}

export function openTerminal({ folder, variables, page }: TerminalOptions): Terminal {
  const underWay = new Set<ChildProcess>();

  function start(line: string, onLine: (line: string) => void) {
    const child = spawn('/bin/sh', ['-c', line], {
      cwd: folder,
      env: variables,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    underWay.add(child);
    for (const stream of [child.stdout, child.stderr]) createInterface(stream).on('line', onLine);
    return once(child, 'close').then(([code]) => {
      underWay.delete(child);
      return typeof code === 'number' ? code : 128;
    });
  }

  async function listen(line: string) {
    const lines: string[] = [];
    const code = await start(line, (it) => lines.push(it));
    return { code, text: lines.join('\n') };
  }

  return {
    type(line) {
      page.typed(line);
      return start(line, page.printed);
    },
    begin(line) {
      page.typed(`${line} &`);
      const lines: string[] = [];
      // Without the shell in between, so that a signal meets the command itself.
      const ended = start(`exec ${line}`, (it) => {
        lines.push(it);
        page.printedMeanwhile(it);
      });
      return {
        ended,
        says: (text) => until(`'${line}' says '${text}'`, () => lines.some((it) => it.includes(text))),
      };
    },
    async ask(line) {
      const { code, text } = await listen(line);
      if (code !== 0) throw new Error(`'${line}' ended with ${code}:\n${text}`);
      return text;
    },
    askJson: async (line) => JSON.parse((await listen(`${line} 2>/dev/null`)).text),
    async close() {
      for (const child of underWay) child.kill('SIGTERM');
      await Promise.all([...underWay].map((child) => once(child, 'close')));
    },
  };
}
