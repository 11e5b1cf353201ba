import { criticalPath, totalWork, type Workload } from '../__tests__/domain/schedule/arbitrary-operations.ts';
import type { Benchmark, Measure } from './benchmark.ts';
import { SimulatedTime } from './execution/simulated-time.ts';
import { ourSchedule, pGraph, pGraphWithPriorities, type Scheduler, waves } from './makespan/schedulers.ts';
import { type WorkloadKind, workloadKinds } from './makespan/workloads.ts';

/** Issue 6: within 5 % of the lower bound where that can be reached. */
const boundLimit = 1.05;

interface Contender {
  readonly name: string;
  readonly scheduler: Scheduler;
  /** What our makespans may be of its own, taken together. */
  readonly limit: number;
}

/** Who begins with the longest path as well differs only among those that are equally long. */
const others: readonly Contender[] = [
  { name: 'p-graph', scheduler: pGraph, limit: 1 },
  { name: 'p-graph, given the durations as priorities', scheduler: pGraphWithPriorities, limit: 1.01 },
  { name: 'waves', scheduler: waves, limit: 1 },
];

export const benchmarks: readonly Benchmark[] = workloadKinds.map((kind) => ({
  name: `makespan in simulated time: ${kind.name}`,
  run: () => measure(kind),
}));

async function measure({ workloads, isWide }: WorkloadKind): Promise<readonly Measure[]> {
  const ours = await makespans(ourSchedule, workloads);
  const toBound = workloads.map((workload, index) => (ours[index] ?? Number.NaN) / lowerBound(workload));
  const measures: Measure[] = [
    { label: 'ours, of the lower bound, at most', value: Math.max(...toBound), unit: 'x' },
    { label: 'ours, of the lower bound, on average', value: sum(toBound) / toBound.length, unit: 'x' },
  ];
  for (const { name, scheduler, limit } of others) {
    const value = sum(ours) / sum(await makespans(scheduler, workloads));
    measures.push({ label: `ours, of that of ${name}`, value, unit: 'x', limit });
  }
  return measures.map((it, index) => (index === 0 && isWide ? { ...it, limit: boundLimit } : it));
}

/** No schedule can be faster than the longest path, or than all slots that never wait. */
function lowerBound(workload: Workload): number {
  return Math.max(criticalPath(workload), totalWork(workload) / workload.slots);
}

async function makespans(scheduler: Scheduler, workloads: readonly Workload[]): Promise<number[]> {
  const results: number[] = [];
  for (const workload of workloads) {
    const time = new SimulatedTime(0);
    await scheduler(workload, (application) => time.sleep(workload.durations.get(application) ?? 0));
    results.push(time.now());
  }
  return results;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
