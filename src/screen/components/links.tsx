import type { ComponentChildren } from 'preact';
import { type PlanAddress, planAddress } from '../../domain/names.ts';
import { addressOf } from '../address/address.ts';
import { Icon } from './icon.tsx';

/** Leads to the page of a plan; shows `<environment>/<plan>` unless it is given something else to show. */
export function PlanLink({
  of,
  children,
}: {
  readonly of: PlanAddress;
  readonly children?: ComponentChildren;
}) {
  return <a href={planLink(of)}>{children ?? planAddress(of)}</a>;
}

/** The address of the page of a plan. */
export function planLink({ environment, plan }: PlanAddress): string {
  return addressOf(['plans', environment, plan]);
}

/** Leads to the list of plans that have something in common, such as an application. */
export function PlansLink({ by, value }: { readonly by: string; readonly value: string }) {
  return <a href={addressOf(['plans'], new Map([[by, value]]))}>{value}</a>;
}

/** Leaves the page, for GitHub. */
export function OutwardLink({
  url,
  children,
}: {
  readonly url: string;
  readonly children: ComponentChildren;
}) {
  return (
    <a href={url} rel="noreferrer" class="outward">
      {children}
      <Icon name="out" />
    </a>
  );
}
