import { register } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { ParserAnswer, ParserQuestion } from '../ask-parser.ts';

/**
 * A thread that parses workflows and actions with GitHub's own packages. It is a thread of its own because they
 * want a loader hook, which is nothing to force upon whoever starts a sandbox, and which tests cannot have.
 */
register('./json-imports.ts', import.meta.url);
const { parseWorkflow } = await import('./parse-workflow.ts');
const { parseAction } = await import('./parse-action.ts');

parentPort?.on('message', async (question: ParserQuestion) => {
  parentPort?.postMessage(await answer(question));
});

async function answer({ id, kind, name, text }: ParserQuestion): Promise<ParserAnswer> {
  const parsed = kind === 'workflow' ? await parseWorkflow(name, text) : parseAction(text);
  return { id, parsed };
}
