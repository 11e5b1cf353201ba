import {
  judgeOffers,
  type OfferedVersion,
  type SettledOffers,
} from '../../domain/deploy-all/judge-offers.ts';
import type { CatalogEntry } from '../../domain/model/catalog.ts';
import type { CheckState } from '../../domain/readiness/check-state.ts';
import type { BuildQuestion, Builds } from '../../ports/builds.ts';

export interface OfferedApplication {
  readonly entry: CatalogEntry;
  /** Newest first. */
  readonly offers: readonly OfferedVersion[];
}

const unanswered: CheckState = { kind: 'unknown', said: 'nothing was answered' };

/**
 * Looks for the newest version of each application that was built: asks for the newest of all of them in one go, then for
 * older ones of those that are left, each time twice as many, because every round reads the repositories again.
 *
 * @param checkOut fills an empty folder with the configuration's files
 */
export async function findBuilt(
  builds: Builds,
  environment: BuildQuestion['environment'],
  {
    applications,
    checkOut,
  }: {
    readonly applications: readonly OfferedApplication[];
    readonly checkOut: (folder: string) => Promise<void>;
  },
): Promise<ReadonlyMap<string, SettledOffers>> {
  const settled = new Map<string, SettledOffers>();
  const known = new Map(applications.map(({ entry }) => [entry.application, new Map<string, CheckState>()]));
  for (let most = 1; ; most *= 2) {
    const questions = applications.flatMap(({ entry, offers }): BuildQuestion[] => {
      const { application, repository } = entry;
      if (settled.has(application)) return [];
      const judged = judgeOffers(offers, known.get(application) ?? new Map());
      if (judged.kind === 'ask') {
        const next = offers.indexOf(judged.offer);
        const asked = offers.slice(next, next + most);
        return asked.map((offer) => ({ environment, application, repository, ...offer }));
      }
      settled.set(application, judged);
      return [];
    });
    if (questions.length === 0) return settled;
    const states = await builds.states(questions, checkOut);
    for (const question of questions) {
      known.get(question.application)?.set(question.version, states.get(question) ?? unanswered);
    }
  }
}
