import { NoOperationTraceWriter } from '@actions/workflow-parser';
import { parseAction as parse } from '@actions/workflow-parser/actions/action-parser';
import { ensureStatusFunction } from '@actions/workflow-parser/model/converter/if-condition';
import type { ActionDefinition } from '../action-definition.ts';
import type { Parsed } from '../ask-parser.ts';
import { entriesOf, nothing, textOf } from '../template.ts';
import { toTemplate } from './to-template.ts';

/** An `action.yml`, as GitHub's own parser reads it. */
export function parseAction(text: string): Parsed<ActionDefinition> {
  const file = { name: 'action.yml', content: text };
  const { context, value } = parse(file, new NoOperationTraceWriter());
  const problems = context.errors.getErrors().map(({ message }) => message);
  if (value === undefined || problems.length > 0) return { definition: null, problems };
  const parts = entriesOf(toTemplate(value));
  const runs = entriesOf(parts.get('runs'));
  const [using, main] = [textOf(runs.get('using')), textOf(runs.get('main'))];
  if (using !== 'node24' || main === null)
    return { definition: null, problems: [`the sandbox runs actions that use node24, not ${using}`] };
  const inputs = [...entriesOf(parts.get('inputs'))].map(
    ([input, declared]) => [input, entriesOf(declared).get('default') ?? nothing] as const,
  );
  const post = textOf(runs.get('post'));
  const postCondition = ensureStatusFunction(textOf(runs.get('post-if')) ?? 'always()', undefined);
  return { definition: { inputs: new Map(inputs), main, post, postCondition }, problems: [] };
}
