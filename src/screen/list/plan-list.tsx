import type { ViewProps } from '../views.ts';

export function PlanList({ list }: ViewProps) {
  return <p>{list.plans.length}</p>;
}
