import type { ListedPlan, Offer, PlanStatus } from '../../../src/domain/listing/listed-plan.ts';
import { planStatuses } from '../../../src/domain/listing/listed-plan.ts';
import type { ScreenList, ScreenPlan } from '../../../src/domain/screen/screen-list.ts';

/** Everything in these lists has happened before this time. */
const builtAt = '2026-11-20T10:00:00.000Z';
const hour = 60 * 60 * 1000;

const applications = [
  ...['payments', 'ledger', 'orders', 'reports', 'accounts', 'catalog', 'checkout', 'delivery'],
  ...['identity', 'invoices', 'loyalty', 'messages', 'pricing', 'returns', 'search', 'stock'],
] as const;
const people = [
  ...['Ada Lovelace <ada@example.com>', 'Grace Hopper <grace@example.com>', 'alice', 'bob', 'carol'],
  ...['Katherine Johnson <katherine@example.com>', 'dave', 'erin'],
];
const routes = [
  { source: 'development', target: 'qa' },
  { source: 'qa', target: 'staging' },
  { source: 'staging', target: 'production' },
] as const;

const offers: Readonly<Record<PlanStatus, readonly Offer[]>> = {
  open: ['validate', 'refresh'],
  merged: [],
  waiting: ['abort'],
  running: ['abort', 'resolve'],
  prepared: ['abort', 'continue'],
  verifying: ['abort', 'resolve'],
  aborting: ['resolve'],
  'backing-out': ['resolve'],
  finished: ['reuse'],
  'finished-with-warnings': ['confirm', 'reuse'],
  aborted: ['resolve', 'retry'],
};

/** One line of the list: a plan that has finished, unless a test says otherwise. */
export function screenPlan(
  listed: Partial<ListedPlan> = {},
  change: Partial<Omit<ScreenPlan, 'listed'>> = {},
): ScreenPlan {
  const status = listed.status ?? 'finished';
  const at = change.at ?? listed.mergedAt ?? '2026-11-20T09:00:00.000Z';
  return {
    listed: {
      environment: 'qa',
      plan: '2026-11-20-payments',
      status,
      source: 'development',
      target: listed.environment ?? 'qa',
      applications: new Map([['payments', '2.3.0']]),
      modules: ['payments-core', 'payments-api'],
      people: ['alice'],
      origin: null,
      mergedAt: status === 'open' ? null : at,
      startedAt: null,
      endedAt: null,
      endedBy: null,
      waitingFor: [],
      offers: offers[status],
      ...listed,
    },
    at,
    digest: '4f2c9b1d7a60',
    pullRequest: 41,
    leftOpen: [],
    deployAll: false,
    ...change,
  };
}

export function screenList(plans: readonly ScreenPlan[], change: Partial<ScreenList> = {}): ScreenList {
  return {
    builtAt,
    repository: { name: 'acme/releases', url: 'https://github.com/acme/releases' },
    plans,
    ...change,
  };
}

/** As many different plans as wanted, newest first: the first ones under way, older ones ended. */
export function screenListOf(count: number): ScreenList {
  return screenList(Array.from({ length: count }, (_, index) => numberedPlan(index, count - index)));
}

function numberedPlan(index: number, number: number): ScreenPlan {
  const route = pick(routes, index);
  const status = statusAt(index);
  const at = new Date(Date.parse(builtAt) - (index * 2.6 + 0.4) * hour);
  const startedAt = hasStarted(status) ? new Date(at.getTime() + 0.05 * hour) : null;
  const endedAt = hasEnded(status) ? new Date(at.getTime() + (0.08 + (index % 17) / 20) * hour) : null;
  const first = pick(applications, index * 5);
  const names = [
    ...new Set(Array.from({ length: 1 + (index % 5) }, (_, at) => pick(applications, index * 5 + at * 3))),
  ];
  return screenPlan(
    {
      environment: route.target,
      plan: `${at.toISOString().slice(0, 10)}-${first}-${number}`,
      status,
      source: route.source,
      target: route.target,
      applications: new Map(names.map((name, at) => [name, `${2 + (at % 3)}.${number % 40}.${index % 4}`])),
      modules: names.flatMap((name) => [`${name}-core`, `${name}-api`]),
      people: [pick(people, index), pick(people, index * 3 + 1)].filter(
        (it, at, all) => all.indexOf(it) === at,
      ),
      origin:
        index % 9 === 4
          ? { kind: 'retry', environment: route.target, plan: `earlier-${number}`, by: 'erin' }
          : null,
      mergedAt: status === 'open' ? null : at.toISOString(),
      startedAt: startedAt?.toISOString() ?? null,
      endedAt: endedAt?.toISOString() ?? null,
      endedBy: status === 'aborted' ? pick(['system', 'operator'] as const, index) : null,
      waitingFor: status === 'waiting' ? [untilMonday] : [],
      offers: offers[status],
    },
    {
      at: at.toISOString(),
      digest: (number * 2654435761).toString(16).padStart(12, '0').slice(-12),
      pullRequest: number,
      leftOpen: status === 'aborted' && index % 2 === 0 ? [first] : [],
      deployAll: index % 23 === 11,
    },
  );
}

const untilMonday = {
  plan: null,
  reason: 'window',
  modules: [],
  until: '2026-11-23T09:00:00.000Z',
  timezone: 'Europe/Lisbon',
} as const;

/** The newest ones have each status once; of the older ones most went well. */
function statusAt(index: number): PlanStatus {
  if (index < planStatuses.length) return pick(planStatuses, index);
  if (index % 11 === 0) return 'aborted';
  return index % 7 === 0 ? 'finished-with-warnings' : 'finished';
}

function hasStarted(status: PlanStatus): boolean {
  return !['open', 'merged', 'waiting'].includes(status);
}

function hasEnded(status: PlanStatus): boolean {
  return ['finished', 'finished-with-warnings', 'aborted'].includes(status);
}

function pick<T>(from: readonly T[], index: number): T {
  const found = from[index % from.length];
  if (found === undefined) throw new Error('there is nothing to pick from');
  return found;
}
