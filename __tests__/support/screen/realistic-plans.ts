import type { ScreenPlan } from '../../../src/domain/screen/screen-list.ts';

const statuses = ['finished', 'finished', 'finished-with-warnings', 'aborted', 'finished'] as const;
const environments = ['qa', 'staging', 'production'] as const;
const sources = ['development', 'qa', 'staging'] as const;
const newest = Date.parse('2026-11-26T09:00:00Z');
const minute = 60_000;

/** Plans as a few years of work leave them: 60 applications, 40 people, each plan of three applications. */
export function realisticPlan(index: number): ScreenPlan {
  const random = spread(index);
  const applications = [0, 1, 2].map((it) => (index * 7 + it * 13 + (random % 5)) % 60);
  const at = newest - index * 47 * minute - (random % 46) * 1000;
  const startedAt = at + 5000 + (random % 900_000);
  const place = random % 3;
  const status = statuses[random % statuses.length] ?? 'finished';
  const name = `${new Date(at).toISOString().slice(0, 10)}-application-${applications[0]}-${index % 30}`;
  const from = index + 11;
  return {
    listed: {
      environment: environments[place] ?? 'qa',
      plan: name,
      status,
      source: sources[place] ?? 'development',
      target: environments[place] ?? 'qa',
      applications: new Map(
        applications.map((it) => [`application-${it}`, `${it % 4}.${index % 37}.${(index + it) % 9}`]),
      ),
      modules: applications.flatMap((it) => [`application-${it}-api`, `application-${it}-core`]),
      people: [`person-${random % 40}`, `person-${(random * 3 + 1) % 40}`, `person-${(index + 2) % 40}`],
      origin:
        index % 4 === 0
          ? {
              kind: 'reuse',
              environment: 'qa',
              plan: `2026-01-01-application-${from}`,
              by: `person-${from % 40}`,
            }
          : null,
      mergedAt: toTheSecond(at),
      startedAt: new Date(startedAt).toISOString(),
      endedAt: new Date(startedAt + 60_000 + (spread(index + 1) % 3_600_000)).toISOString(),
      endedBy: status === 'aborted' ? 'system' : null,
      waitingFor: [],
      offers: status === 'aborted' ? ['retry'] : ['confirm', 'reuse'],
    },
    at: toTheSecond(at),
    digest: [1, 2, 3].map((it) => (spread(index * 3 + it) % 65_536).toString(16).padStart(4, '0')).join(''),
    pullRequest: 20_000 - index,
    leftOpen: [],
    deployAll: index % 100 === 0,
  };
}

function toTheSecond(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** A number that looks like chance, and is the same each time. */
function spread(index: number): number {
  return Math.imul(index + 1, 2_654_435_761) >>> 5;
}
