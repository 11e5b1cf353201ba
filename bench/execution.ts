import type { Benchmark, Measure } from './benchmark.ts';
import { type Case, chainCase, evenCase, sizes, unevenCase } from './execution/cases.ts';
import { openEstate } from './execution/estate.ts';
import { type Cost, executeCase } from './execution/execute-case.ts';

/**
 * Issue 4: commits of a plan of independent operations against those of a plan of ten that takes as long, and commits
 * of a chain beyond one for each operation: to register it, to claim it, and to start its first operation.
 */
const limits = { growth: 1.5, beyondChain: 3 };
/**
 * Of the writes that GitHub lets an account make in a minute and in an hour, less the quarter that a run leaves to
 * others: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
const budget = { minute: 60, hour: 375 };

export const benchmarks: readonly Benchmark[] = [
  { name: 'execution: the cost of a run on GitHub, from merge to end in simulated time', run: measure },
];

async function measure(): Promise<readonly Measure[]> {
  const [even, uneven, chains] = [sizes.map(evenCase), sizes.map(unevenCase), sizes.map(chainCase)];
  const estate = await openEstate([...even, ...uneven, ...chains]);
  const costsOf = async (cases: readonly Case[]) => {
    const costs: Cost[] = [];
    for (const wanted of cases) costs.push(await executeCase(estate, wanted));
    return costs;
  };
  try {
    const [evenCosts, unevenCosts, chainCosts] = [
      await costsOf(even),
      await costsOf(uneven),
      await costsOf(chains),
    ];
    return [
      ...independentMeasures(evenCosts),
      ...unevenMeasures(unevenCosts),
      ...chainMeasures(chainCosts),
      ...budgetMeasures([...evenCosts, ...unevenCosts, ...chainCosts]),
    ];
  } finally {
    await estate.sandbox.close();
  }
}

function independentMeasures(costs: readonly Cost[]): Measure[] {
  const fewest = costs[0]?.commits ?? Number.NaN;
  return costs.flatMap((cost, index) => {
    const label = `${sizes[index]} independent operations`;
    const growth: Measure = {
      ...{ label: `${label}: those against ${sizes[0]}`, value: cost.commits / fewest, unit: 'x' },
      limit: limits.growth,
    };
    return [
      count(`${label}: commits of records`, cost.commits),
      ...(index === 0 ? [] : [growth]),
      ...apiMeasures(label, cost),
      count(`${label}: git commands that talk to the server`, cost.git),
    ];
  });
}

function unevenMeasures(costs: readonly Cost[]): Measure[] {
  return costs.map(({ commits }, index) =>
    count(`${sizes[index]} that take unequally long: commits of records`, commits),
  );
}

function chainMeasures(costs: readonly Cost[]): Measure[] {
  return costs.flatMap((cost, index) => {
    const size = sizes[index] ?? Number.NaN;
    const label = `a chain of ${size}`;
    return [
      count(`${label}: commits of records`, cost.commits),
      {
        ...count(`${label}: those beyond one for each operation`, cost.commits - size),
        limit: limits.beyondChain,
      },
      ...apiMeasures(label, cost),
    ];
  });
}

function apiMeasures(label: string, { requests, writes, unshown }: Cost): Measure[] {
  return [
    count(`${label}: API requests`, requests),
    count(`${label}: those among them that write`, writes),
    count(`${label}: operations that GitHub does not show as deployments, for want of writes`, unshown),
  ];
}

function budgetMeasures(costs: readonly Cost[]): Measure[] {
  return (['minute', 'hour'] as const).map((span) => ({
    ...count(
      `most writes by which a run is shown, in one ${span}`,
      Math.max(...costs.map(({ busiest }) => busiest[span])),
    ),
    limit: budget[span],
  }));
}

function count(label: string, value: number): Measure {
  return { label, value, unit: '' };
}
