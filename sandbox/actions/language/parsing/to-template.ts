import {
  isBasicExpression,
  isBoolean,
  isMapping,
  isNumber,
  isSequence,
  isString,
} from '@actions/workflow-parser';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';
import { literal, nothing, type Template } from '../template.ts';

/** What GitHub's parser read, as data of our own. */
export function toTemplate(token: TemplateToken): Template {
  if (isBasicExpression(token)) return { kind: 'expression', text: token.expression };
  if (isSequence(token)) return { kind: 'list', items: [...token].map(toTemplate) };
  if (isMapping(token)) {
    const entries = [...token].map(({ key, value }) => [key.toString(), toTemplate(value)] as const);
    return { kind: 'mapping', entries: new Map(entries) };
  }
  if (isString(token) || isNumber(token) || isBoolean(token)) return literal(token.value);
  return nothing;
}
