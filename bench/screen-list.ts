import { screenListOf } from '../__tests__/support/screen/screen-list.ts';
import { dataScript, listData } from '../src/codec/screen/data-script.ts';
import { screenListFromJson, screenListToJson } from '../src/codec/screen/screen-list.ts';
import {
  type FilterablePlan,
  filterable,
  filteredPlans,
} from '../src/screen/list/filtering/filtered-plans.ts';
import type { Benchmark, Measure } from './benchmark.ts';
import { medianTimes } from './median-times.ts';

/** Issue 7: filtering 10,000 plans costs at most 15 times filtering 1,000, and their data are under 1 MB. */
const limits = { times: 15, megabytes: 1 };
const [few, many] = [1000, 10_000];
// Once through a few plans is too short to compare.
const repetitions = 20;
const rounds = { reading: 9, filtering: 31 };

export const benchmarks: readonly Benchmark[] = [
  { name: `screen: the list of ${many} plans`, run: measureData },
  { name: `screen: filtering ${many} plans against ${few}`, run: measureFiltering },
];

function measureData(): readonly Measure[] {
  const json = screenListToJson(screenListOf(many));
  const time = medianTimes({ read: () => filterable(screenListFromJson(json).plans) }, rounds.reading);
  const megabytes = Buffer.byteLength(dataScript(listData, json)) / 1_000_000;
  return [
    { label: 'megabytes', value: Number(megabytes.toFixed(3)), unit: '', limit: limits.megabytes },
    { label: 'to read it and make it ready', value: time('read'), unit: 'ms' },
  ];
}

function measureFiltering(): readonly Measure[] {
  const lists = Array.from({ length: many / few }, () => filterable(screenListOf(few).plans));
  const large = filterable(screenListOf(many).plans);
  const time = medianTimes(
    { small: () => filterOften(lists), large: () => filterOften([large]) },
    rounds.filtering,
  );
  const times = (time('large') / time('small')) * lists.length;
  return [
    { label: 'times as long', value: times, unit: 'x', limit: limits.times },
    { label: `once through ${many}`, value: time('large') / repetitions, unit: 'ms' },
  ];
}

/**
 * As somebody types who finds some, then few, then none. A page does other things between two keys, so no list should
 * still be in the cache of the processor: a short one takes its turn among others.
 */
function filterOften(lists: readonly (readonly FilterablePlan[])[]): void {
  for (let turn = 0; turn < repetitions; turn += 1) {
    const search = ['pay', 'payments-7', 'nobody has it'][turn % 3];
    for (const plans of lists) filteredPlans(plans, { search, environment: 'qa' });
  }
}
