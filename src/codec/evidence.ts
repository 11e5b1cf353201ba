import * as z from 'zod/mini';
import type { Evidence } from '../domain/follow-ups/evidence.ts';
import { followUpKinds } from '../domain/follow-ups/follow-up-origin.ts';
import { schemaVersion } from '../domain/json.ts';
import { problemGroups } from '../domain/problem.ts';
import { runStatuses } from '../domain/records/run/run.ts';
import { count, listOf, name, text, time, version } from './records/record-pieces.ts';

/**
 * The description of a follow-up's pull request ends in a comment that no reader sees: its evidence as JSON on one
 * line, `{"schema":1,"evidence":{…}}`. It is a format: this program reads it again.
 */
const beginning = '<!-- deployment-plans: evidence\n';
const end = '\n-->';

/** A description holds 65,536 characters (GitHub); line ends and escapes may be doubled on the way. */
const longestBody = 200_000;

/** `>` would end the comment; the rest is what forges look for in texts. */
const meaningful = /[^\x20-\x7e]|[<>&@#`]/g;

const nullableText = z.nullable(text);
/** A time that there is: not the 99th of a month. */
const moment = time.check(z.refine((value) => !Number.isNaN(Date.parse(value))));
const severity = z.enum(['error', 'warning', 'notice']);
const code = z.enum(Object.values(problemGroups).flat());

function excerptOf<Item extends z.core.$ZodType>(item: Item) {
  return z.strictObject({ shown: listOf(item), more: count });
}

const operation = z.strictObject({
  application: name,
  action: z.enum(['deploy', 'tag-and-deploy', 'redeploy']),
  from: z.nullable(version),
  to: z.nullable(version),
  commit: nullableText,
  state: z.enum(['pending', 'started', 'succeeded', 'failed', 'skipped', 'unknown', 'backed-out']),
  reason: nullableText,
  log: nullableText,
});

const run = z.strictObject({
  environment: name,
  plan: name,
  status: z.enum(runStatuses),
  endedBy: z.nullable(z.enum(['operator', 'system'])),
  reason: nullableText,
  startedBy: nullableText,
  startedAt: z.nullable(moment),
  endedAt: z.nullable(moment),
  mergeCommit: text,
  operations: excerptOf(operation),
});

const evidence: z.ZodMiniType<Evidence> = z.strictObject({
  kind: z.enum(followUpKinds),
  repository: text,
  target: name,
  plan: name,
  by: nullableText,
  run,
  pullRequest: z.nullable(count),
  dropped: excerptOf(z.strictObject({ application: name, reason: code })),
  adjusted: excerptOf(z.strictObject({ application: name, from: version, to: version, reason: text })),
  tasks: excerptOf(z.strictObject({ code, severity, message: text, application: z.nullable(name) })),
});

const document = z.strictObject({ schema: z.literal(schemaVersion), evidence });

/** Evidence as a comment in Markdown, in which nothing of it can end the comment. */
export function writeEvidence(given: Evidence): string {
  const json = JSON.stringify(z.encode(document, { schema: schemaVersion, evidence: given }));
  return `${beginning}${json.replace(meaningful, escaped)}${end}`;
}

/** The evidence at the end of a description, and what stands before it. */
export interface FoundEvidence {
  readonly evidence: Evidence;
  readonly before: string;
}

/** Undefined when there is no evidence, more than one, or one that this program does not write. Never throws. */
export function findEvidence(body: string): FoundEvidence | undefined {
  if (body.length > longestBody) return undefined;
  const lines = body.replaceAll('\r\n', '\n').trimEnd();
  const from = lines.indexOf(beginning);
  if (from === -1 || from !== lines.lastIndexOf(beginning) || !lines.endsWith(end)) return undefined;
  const found = z.safeParse(document, jsonOf(lines.slice(from + beginning.length, -end.length)));
  if (!found.success) return undefined;
  return { evidence: found.data.evidence, before: lines.slice(0, from) };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
