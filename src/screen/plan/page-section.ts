import type { ComponentChildren } from 'preact';
import type { ScreenDetails } from '../../domain/screen/screen-details.ts';
import type { ScreenList, ScreenPlan } from '../../domain/screen/screen-list.ts';

/** What the page of a plan is made of. */
export interface PlanOnPage {
  readonly list: ScreenList;
  readonly shown: ScreenPlan;
  readonly details: ScreenDetails;
}

/** One chapter of the page. */
export interface PageSection {
  /** Its name in the address: `#/plans/qa/41?section=log`. */
  readonly id: string;
  readonly title: string;
  readonly content: ComponentChildren;
}
