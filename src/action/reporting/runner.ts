import { error, info, notice, saveState, setOutput, setSecret, summary, warning } from '@actions/core';
import type { Problem } from '../../domain/problem.ts';
import { logText } from '../../render/log-text.ts';
import { heldRunState } from '../held-run.ts';
import { type Outputs, outputNames } from '../registry/outputs.ts';

/** What a step can say to the machine that runs it. */
export interface Runner {
  /** Hides a text in everything that is printed from now on. */
  mask(secret: string): void;
  /** One line in the log. */
  say(line: string): void;
  /** A problem in the log and in the list of the job, with its place. */
  annotate(problem: Problem): void;
  /** Why the job fails: an error without a place. */
  fail(reason: string): void;
  putOut(outputs: Outputs): void;
  /** Keeps for the post step which run this step holds, as `<environment>/<plan>`; null once it is settled. */
  hold(run: string | null): void;
  /** Adds Markdown to the page of the job. */
  summarize(markdown: string): Promise<void>;
}

const annotations = { error, warning, notice } as const;

/** The runner of GitHub Actions that has started this process. */
export const actionsRunner: Runner = {
  mask: (secret) => setSecret(secret),
  say: (line) => info(logText(line)),
  annotate: ({ severity, code, message, file, line, column }) => {
    annotations[severity](logText(message), {
      title: code,
      ...(file !== undefined && { file }),
      ...(line !== undefined && { startLine: line }),
      ...(column !== undefined && { startColumn: column }),
    });
  },
  fail: (reason) => error(logText(reason)),
  putOut: (outputs) => {
    for (const name of outputNames) setOutput(name, outputs[name]);
  },
  hold: (run) => saveState(heldRunState, run ?? ''),
  summarize: async (markdown) => {
    await summary.addRaw(markdown, true).write();
  },
};
