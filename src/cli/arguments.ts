import { InvalidArgumentError } from 'commander';
import { durationGrammar, parseDuration } from '../codec/definitions/duration.ts';
import type { WantedApplication } from '../domain/follow-ups/wanted-application.ts';
import { isFilterTime } from '../domain/listing/filter-time.ts';
import { isName, nameGrammar, type PlanAddress, parsePlanAddress } from '../domain/names.ts';
import { parseHostedName } from '../domain/repository-address.ts';
import { isVersion } from '../domain/versions/version.ts';

/** Parsers of arguments and options; each rejects with a sentence that commander shows as a usage error. */
export function nameArgument(text: string): string {
  if (isName(text)) return text;
  throw new InvalidArgumentError(`A name has ${nameGrammar}.`);
}

/** Names, each once, gathered over a variadic argument. */
export function namesArgument(text: string, before: readonly string[] = []): readonly string[] {
  return before.includes(text) ? before : [...before, nameArgument(text)];
}

/** Names in one argument, separated by commas, each once; at least one. */
export function nameListArgument(text: string): readonly string[] {
  return [...new Set(text.split(',').map((name) => nameArgument(name.trim())))];
}

export function planAddressArgument(text: string): PlanAddress {
  const address = parsePlanAddress(text);
  if (address !== undefined) return address;
  throw new InvalidArgumentError('Expected ENVIRONMENT/PLAN, as `deployment-plans list` shows it.');
}

/** `APP`, `APP@VERSION` or `APP@next`, gathered over a variadic argument. */
export function applicationsArgument(
  text: string,
  before: readonly WantedApplication[] = [],
): readonly WantedApplication[] {
  const at = text.indexOf('@');
  const application = nameArgument(at < 0 ? text : text.slice(0, at));
  if (before.some((it) => it.application === application)) {
    throw new InvalidArgumentError(`${application} is named twice.`);
  }
  if (at < 0) return [...before, { application }];
  const version = text.slice(at + 1);
  if (version === 'next') return [...before, { application, next: true }];
  if (isVersion(version)) return [...before, { application, version }];
  throw new InvalidArgumentError(`'${version}' is not a semantic version such as 1.4.0.`);
}

export interface VersionedApplication {
  readonly application: string;
  readonly version: string;
}

/** The same with a version required. */
export function versionsArgument(
  text: string,
  before: readonly VersionedApplication[] = [],
): readonly VersionedApplication[] {
  const [last] = applicationsArgument(text, before).slice(-1);
  if (last?.version === undefined) throw new InvalidArgumentError('Expected APP@VERSION.');
  return [...before, { application: last.application, version: last.version }];
}

/** One `APP@VERSION`. */
export function versionArgument(text: string): VersionedApplication {
  const [only] = versionsArgument(text);
  if (only === undefined) throw new InvalidArgumentError('Expected APP@VERSION.');
  return only;
}

const longestReason = 500;

/** A reason is one line, because it stands in lists and messages. */
export function reasonArgument(text: string): string {
  const reason = text.trim();
  if (reason === '') throw new InvalidArgumentError('Say why, in one line.');
  if (/\p{Cc}/u.test(reason) || reason.length > longestReason) {
    throw new InvalidArgumentError(`A reason is one line of at most ${longestReason} characters.`);
  }
  return reason;
}

/** The number of a criterion, from 1, gathered over a repeated option. */
export function criteriaArgument(text: string, before: readonly number[] = []): readonly number[] {
  if (/^[1-9]\d{0,5}$/.test(text)) return [...before, Number(text)];
  throw new InvalidArgumentError('Expected the number of a criterion, such as 2.');
}

/** Somebody: a login, a name or an address; one line. */
export function personArgument(text: string): string {
  const person = text.trim();
  if (person !== '' && person.length <= longestReason && !/\p{Cc}/u.test(person)) return person;
  throw new InvalidArgumentError('Expected a login, a name or an e-mail address.');
}

/** A duration as the configuration writes it; gives milliseconds. */
export function durationArgument(text: string): number {
  const duration = parseDuration(text);
  if (duration !== undefined) return duration;
  throw new InvalidArgumentError(`Expected ${durationGrammar}.`);
}

/** A day, or an ISO time with its offset. */
export function timeArgument(text: string): string {
  if (isFilterTime(text)) return text;
  throw new InvalidArgumentError(
    'Expected a date such as 2026-11-20, or a time such as 2026-11-20T09:00:00Z.',
  );
}

/** `OWNER/NAME` as GitHub has it. */
export function repositoryNameArgument(text: string): string {
  if (parseHostedName(text) !== undefined) return text;
  throw new InvalidArgumentError('Expected OWNER/NAME, such as acme/releases.');
}

/** A port of TCP; 0 is any that is free. */
export function portArgument(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port < 65_536) return port;
  throw new InvalidArgumentError('Expected a number from 0 to 65535.');
}
