import { readFileSync } from 'node:fs';
import { messageOf } from '../../domain/message-of.ts';
import type { Variables } from '../inputs/input-text.ts';
import { type Reading, refused } from './reading.ts';
import { eventNames, triggerOf } from './trigger-of.ts';

/** The event that started this job. */
export interface JobEvent {
  readonly name: string;
  readonly reading: Reading;
}

/** Reads the event as the runner hands it over: its name in a variable, its payload in a file. */
export function readEvent(variables: Variables): JobEvent {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path = '' } = variables;
  return { name, reading: name === '' ? noEvent() : readingOf(name, path) };
}

function readingOf(name: string, path: string): Reading {
  if (!eventNames.includes(name)) return triggerOf(name, undefined);
  try {
    return triggerOf(name, JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    const reason = messageOf(cause);
    return refused(`the payload of event '${name}' (GITHUB_EVENT_PATH) cannot be read: ${reason}`);
  }
}

function noEvent(): Reading {
  return refused(
    "this program is a step of GitHub Actions (GITHUB_EVENT_NAME is not set); elsewhere use 'deployment-plans' on the command line",
  );
}
