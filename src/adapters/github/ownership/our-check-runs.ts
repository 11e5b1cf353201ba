import * as z from 'zod/mini';
import { isSameAccount } from './is-same-account.ts';

/** Fields of a commit in GraphQL: its newest check suites that have a check run of a name, and the newest such run. */
export function suiteFields({
  suites,
  check,
  run,
}: {
  /** How many suites. */
  readonly suites: number;
  /** Name of the variable with the check run's name. */
  readonly check: string;
  /** Fields of the check run. */
  readonly run: string;
}): string {
  return `checkSuites(last: ${suites}, filterBy: { checkName: ${check} }) {
    pageInfo { hasPreviousPage }
    nodes {
      app { slug }
      checkRuns(first: 1, filterBy: { checkName: ${check}, checkType: LATEST }) { nodes { ${run} } }
    }
  }`;
}

/** What is answered to these fields; null for a token that may not see checks. */
export function suitesAnswer<Run extends z.ZodMiniType>(run: Run) {
  const suite = z.object({
    app: z.nullable(z.object({ slug: z.string() })),
    checkRuns: z.object({ nodes: z.array(run) }),
  });
  return z.nullable(
    z.object({ pageInfo: z.object({ hasPreviousPage: z.boolean() }), nodes: z.array(suite) }),
  );
}

interface Suite<Run> {
  readonly app: { readonly slug: string } | null;
  readonly checkRuns: { readonly nodes: readonly Run[] };
}

/** Only Apps make check runs, and the login of an App is its slug. */
export function ourSuites<Found extends Suite<unknown>>(suites: readonly Found[], viewer: string): Found[] {
  return suites.filter(({ app }) => app !== null && isSameAccount(app.slug, viewer));
}

/** Our newest check run of a name, which replaces what is older. */
export function ourNewestRun<Run extends { readonly databaseId: number; readonly name: string }>(
  suites: readonly Suite<Run>[],
  { name, viewer }: { readonly name: string; readonly viewer: string },
): Run | undefined {
  const [newest] = ourSuites(suites, viewer)
    .flatMap(({ checkRuns }) => checkRuns.nodes)
    .filter((run) => run.name === name)
    .sort((one, other) => other.databaseId - one.databaseId);
  return newest;
}
