import { timelineOf } from '../../../render/screen/timeline.ts';
import type { PageSection, PlanOnPage } from '../page-section.ts';
import { TimelineBars } from './timeline-bars.tsx';
import { TimelineTable } from './timeline-table.tsx';

/** What happened when: as bars, and as a table. What is under way is shown until the page was built. */
export function timelineSection({ list, details }: PlanOnPage): PageSection | undefined {
  const { run } = details;
  const timeline = run === null ? undefined : timelineOf(run, Date.parse(list.builtAt));
  if (timeline === undefined) return undefined;
  const content = (
    <>
      <TimelineBars timeline={timeline} />
      <details class="instead">
        <summary>The timeline as a table</summary>
        <TimelineTable timeline={timeline} />
      </details>
    </>
  );
  return { id: 'timeline', title: 'Timeline', content };
}
