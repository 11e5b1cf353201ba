import type { ComponentType } from 'preact';
import type { ScreenList } from '../domain/screen/screen-list.ts';
import type { Address } from './address/address.ts';
import { DeployAllPage } from './deploy-all/deploy-all-page.tsx';
import { EnvironmentsPage } from './environments/environments-page.tsx';
import { PlanList } from './list/plan-list.tsx';
import { PlanPage } from './plan/plan-page.tsx';
import { WaitingPage } from './waiting/waiting-page.tsx';

export interface ViewProps {
  readonly list: ScreenList;
  readonly address: Address;
}

export interface ScreenView {
  /** The first part of its address: `plans` for `#/plans`. */
  readonly start: string;
  /** How many names follow it in the address: none, or 2 for `#/plans/qa/2026-11-20`. */
  readonly names: number;
  /** What the page is called while it is shown. */
  readonly title: (address: Address) => string;
  /** Its name in the navigation; null where it is reached from elsewhere. */
  readonly entry: string | null;
  readonly show: ComponentType<ViewProps>;
}

/** All that the screen can show, in the order of the navigation. */
export const views: readonly ScreenView[] = [
  { start: 'plans', names: 0, title: () => 'Plans', entry: 'Plans', show: PlanList },
  { start: 'plans', names: 2, title: ({ path }) => path.slice(1).join('/'), entry: null, show: PlanPage },
  {
    start: 'environments',
    names: 0,
    title: () => 'Environments',
    entry: 'Environments',
    show: EnvironmentsPage,
  },
  { start: 'waiting', names: 0, title: () => 'Waiting', entry: 'Waiting', show: WaitingPage },
  { start: 'deploy-all', names: 0, title: () => 'Deploy All', entry: 'Deploy All', show: DeployAllPage },
];

/** The view of an address; the first one where it names none, undefined where there is none of that name. */
export function viewOf({ path }: Address): ScreenView | undefined {
  const [start, ...names] = path;
  if (start === undefined) return views[0];
  return views.find((view) => view.start === start && view.names === names.length);
}
