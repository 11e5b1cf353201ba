import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ActionDefinition } from './action-definition.ts';
import type { WorkflowDefinition } from './workflow-definition.ts';

/** What a file says, or in sentences why it is nothing that the sandbox can run. */
export type Parsed<Definition> =
  | { readonly definition: Definition; readonly problems: readonly [] }
  | { readonly definition: null; readonly problems: readonly string[] };

export interface ParserQuestion {
  readonly id: number;
  readonly kind: 'workflow' | 'action';
  readonly name: string;
  readonly text: string;
}

export interface ParserAnswer {
  readonly id: number;
  readonly parsed: Parsed<WorkflowDefinition | ActionDefinition>;
}

/** A workflow's file, as GitHub's own parser reads it. */
export async function parseWorkflow(path: string, text: string): Promise<Parsed<WorkflowDefinition>> {
  const { definition, problems } = await ask('workflow', path, text);
  if (definition === null) return { definition, problems };
  if (!('events' in definition)) throw new Error(`${path} was read as an action`);
  return { definition, problems: [] };
}

/** An action's `action.yml`. */
export async function parseAction(name: string, text: string): Promise<Parsed<ActionDefinition>> {
  const { definition, problems } = await ask('action', name, text);
  if (definition === null) return { definition, problems };
  if (!('main' in definition)) throw new Error(`${name} was read as a workflow`);
  return { definition, problems: [] };
}

type Waiting = Map<number, { resolve(answer: ParserAnswer): void; reject(error: Error): void }>;

const waiting: Waiting = new Map();
let worker: Worker | null = null;
let last = 0;

async function ask(
  kind: ParserQuestion['kind'],
  name: string,
  text: string,
): Promise<ParserAnswer['parsed']> {
  worker ??= startWorker();
  const asked = worker;
  last += 1;
  const question: ParserQuestion = { id: last, kind, name, text };
  asked.ref();
  const answer = await new Promise<ParserAnswer>((resolve, reject) => {
    waiting.set(question.id, { resolve, reject });
    asked.postMessage(question);
  });
  if (waiting.size === 0) asked.unref();
  return answer.parsed;
}

/** One for the process; it keeps nobody alive who does not wait for an answer. */
function startWorker(): Worker {
  const started = new Worker(join(import.meta.dirname, 'parsing', 'parser-worker.ts'));
  started.on('message', (answer: ParserAnswer) => {
    const asker = waiting.get(answer.id);
    waiting.delete(answer.id);
    asker?.resolve(answer);
  });
  started.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    worker = null;
  });
  return started;
}
