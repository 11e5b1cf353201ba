import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import { truthy } from '@actions/expressions/result';
import type { JsonObject } from '../../openapi/json.ts';
import type { Mapping, Template } from '../language/template.ts';
import type { StatusFunctions } from './status-functions.ts';

/** What an expression may look at: contexts by name, and how things stand. */
export interface Scope {
  readonly contexts: JsonObject;
  readonly status?: StatusFunctions;
}

/** The value of an expression, without `${{ }}`, by GitHub's own rules. Throws for what is no expression. */
function evaluate(text: string, { contexts, status }: Scope): unknown {
  const result = evaluateRaw(text, { contexts, ...(status && { status }) });
  const json: unknown = JSON.parse(JSON.stringify(result, data.replacer));
  return json;
}

export function isTrue(text: string, scope: Scope): boolean {
  return truthy(evaluateRaw(text, scope));
}

/** A template's value, with everything in it evaluated. */
export function fill(template: Template, scope: Scope): unknown {
  switch (template.kind) {
    case 'literal':
      return template.value;
    case 'expression':
      return evaluate(template.text, scope);
    case 'list':
      return template.items.map((item) => fill(item, scope));
    case 'mapping':
      return Object.fromEntries([...template.entries].map(([key, value]) => [key, fill(value, scope)]));
  }
}

/** A template as text, as inputs and variables get it. */
export function fillText(template: Template, scope: Scope): string {
  if (template.kind === 'expression') return evaluateRaw(template.text, scope).coerceString();
  const value = fill(template, scope);
  return value === null ? '' : String(value);
}

export function fillTexts(mapping: Mapping, scope: Scope): Record<string, string> {
  return Object.fromEntries([...mapping].map(([key, template]) => [key, fillText(template, scope)]));
}

function evaluateRaw(text: string, { contexts, status }: Scope): data.ExpressionData {
  const functions = status === undefined ? [] : statusFunctions(status);
  const { tokens } = new Lexer(text).lex();
  const tree = new Parser(tokens, knownContexts, functions).parse();
  return new Evaluator(
    tree,
    toDictionary(contexts),
    new Map(functions.map((one) => [one.name, one])),
  ).evaluate();
}

/** All of a workflow: one that is not offered somewhere is empty there. */
const knownContexts = ['github', 'env', 'vars', 'job', 'steps', 'runner', 'secrets', 'needs', 'inputs'];

function toDictionary(contexts: JsonObject): data.Dictionary {
  const pairs = knownContexts.map((key) => {
    const value: data.ExpressionData = JSON.parse(JSON.stringify(contexts[key] ?? {}), data.reviver);
    return { key, value };
  });
  return new data.Dictionary(...pairs);
}

function statusFunctions(status: StatusFunctions): FunctionDefinition[] {
  const names = ['success', 'failure', 'cancelled', 'always'] as const;
  return names.map((name) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(status[name]),
  }));
}
