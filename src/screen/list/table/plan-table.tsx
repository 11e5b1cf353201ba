import { useState } from 'preact/hooks';
import { planAddress } from '../../../domain/names.ts';
import type { ScreenPlan, ScreenRepository } from '../../../domain/screen/screen-list.ts';
import { PlanRow } from './plan-row.tsx';
import { PlanRowMore } from './plan-row-more.tsx';

interface PlanTableProps {
  readonly plans: readonly ScreenPlan[];
  readonly repository: ScreenRepository;
  /** What the table holds, for those who do not see it. */
  readonly caption: string;
}

const heads = ['Status', 'Plan', 'Route', 'Applications', 'Who', 'When', 'Operations'] as const;

/** Plans, a line each; more of a plan, and what can be done with it, opens below its line. */
export function PlanTable({ plans, repository, caption }: PlanTableProps) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string) =>
    setOpened(
      (before) => new Set(before.has(key) ? [...before].filter((it) => it !== key) : [...before, key]),
    );
  return (
    // The style for narrow screens would take away what a table is to screen readers, so its roles are named.
    <table class="plans" role="table">
      <caption class="unseen">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th key={head} scope="col" role="columnheader">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {plans.map((plan) => {
        const key = planAddress(plan.listed);
        const isOpen = opened.has(key);
        return (
          <tbody key={key} role="rowgroup" class={isOpen ? 'open' : undefined}>
            <PlanRow plan={plan} isOpen={isOpen} moreId={`more-${key}`} toggle={() => toggle(key)} />
            {isOpen && (
              <PlanRowMore plan={plan} repository={repository} id={`more-${key}`} columns={heads.length} />
            )}
          </tbody>
        );
      })}
    </table>
  );
}
