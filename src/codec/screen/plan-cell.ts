import { type ListedPlan, planOffers, planStatuses } from '../../domain/listing/listed-plan.ts';
import type { Origin } from '../../domain/model/plan.ts';
import type { Confirmation } from '../../domain/records/confirmation.ts';
import { type WaitingFor, waitReasons } from '../../domain/records/run/waiting-for.ts';
import type { ScreenPlan } from '../../domain/screen/screen-list.ts';
import { type Cell, choice, count, flag, listOf, mapOf, orNull, word } from './packing/cell.ts';
import { digest } from './packing/digest.ts';
import { readMoment, writeMoment } from './packing/moment.ts';
import type { Packing, Unpacking } from './packing/packing.ts';

const environment = word('environment');
const planName = word('plan');
const application = word('application');
const person = word('person');
const text = word('text');
const status = choice(planStatuses);
const endedBy = choice<'operator' | 'system' | null>([null, 'operator', 'system']);
const offers = listOf(choice(planOffers));
const applications = listOf(application);
const versions = mapOf(application, word('version'));
const people = listOf(person);
const textOrNull = orNull(text);

const kindOfOrigin = choice<Origin['kind']>(['retry', 'reuse', 'copy', 'backout']);
const personOrNull = orNull(person);

const origin: Cell<Origin> = {
  write(it, to) {
    kindOfOrigin.write(it.kind, to);
    environment.write(it.environment, to);
    planName.write(it.plan, to);
    personOrNull.write(it.by ?? null, to);
  },
  read(from) {
    const kind = kindOfOrigin.read(from);
    const plan = { environment: environment.read(from), plan: planName.read(from) };
    const by = personOrNull.read(from);
    return { kind, ...plan, ...(by !== null && { by }) };
  },
};

const reason = choice(waitReasons);
const modules = listOf(word('module'));

const wait: Cell<WaitingFor> = {
  write(it, to) {
    textOrNull.write(it.plan, to);
    reason.write(it.reason, to);
    modules.write(it.modules, to);
    textOrNull.write(it.until, to);
    textOrNull.write(it.why ?? null, to);
    textOrNull.write(it.timezone ?? null, to);
  },
  read(from) {
    const rest = {
      plan: textOrNull.read(from),
      reason: reason.read(from),
      modules: modules.read(from),
      until: textOrNull.read(from),
    };
    const why = textOrNull.read(from);
    const timezone = textOrNull.read(from);
    return { ...rest, ...(why !== null && { why }), ...(timezone !== null && { timezone }) };
  },
};

const confirmation: Cell<Confirmation> = {
  write(it, to) {
    person.write(it.by, to);
    text.write(it.at, to);
    textOrNull.write(it.note, to);
    numbers.write(it.criteria, to);
  },
  read: (from) => ({
    by: person.read(from),
    at: text.read(from),
    note: textOrNull.read(from),
    criteria: numbers.read(from),
  }),
};
const numbers = listOf(count);

const originOrNull = orNull(origin);
const sourceOrNull = orNull(environment);
const waits = listOf(wait);
const confirmations = orNull(listOf(confirmation));
const pullRequest = orNull(count);

/** One line of the list; times are told by their distance from `at`, and `at` by its distance from `nearby`. */
export function writePlan(it: ScreenPlan, nearby: string, to: Packing): void {
  const { listed, at } = it;
  writeMoment(at, nearby, to);
  environment.write(listed.environment, to);
  planName.write(listed.plan, to);
  status.write(listed.status, to);
  sourceOrNull.write(listed.source, to);
  environment.write(listed.target, to);
  versions.write(listed.applications, to);
  to.stretches('module', listed.modules);
  people.write(listed.people, to);
  originOrNull.write(listed.origin, to);
  for (const moment of [listed.mergedAt, listed.startedAt, listed.endedAt]) writeMoment(moment, at, to);
  endedBy.write(listed.endedBy, to);
  waits.write(listed.waitingFor, to);
  confirmations.write(listed.confirmations ?? null, to);
  offers.write(listed.offers, to);
  digest.write(it.digest, to);
  pullRequest.write(it.pullRequest, to);
  applications.write(it.leftOpen, to);
  flag.write(it.deployAll, to);
}

/** @param nearby the same as when it was written */
export function readPlan(nearby: string, from: Unpacking): ScreenPlan {
  const at = readMoment(nearby, from) ?? '';
  const listed = readListed(at, from);
  return {
    listed,
    at,
    digest: digest.read(from),
    pullRequest: pullRequest.read(from),
    leftOpen: applications.read(from),
    deployAll: flag.read(from),
  };
}

function readListed(at: string, from: Unpacking): ListedPlan {
  const rest = {
    environment: environment.read(from),
    plan: planName.read(from),
    status: status.read(from),
    source: sourceOrNull.read(from),
    target: environment.read(from),
    applications: versions.read(from),
    modules: from.stretches('module'),
    people: people.read(from),
    origin: originOrNull.read(from),
    mergedAt: readMoment(at, from),
    startedAt: readMoment(at, from),
    endedAt: readMoment(at, from),
    endedBy: endedBy.read(from),
    waitingFor: waits.read(from),
  };
  const confirmed = confirmations.read(from);
  return { ...rest, ...(confirmed !== null && { confirmations: confirmed }), offers: offers.read(from) };
}
