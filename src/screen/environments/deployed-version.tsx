import { parsePlanAddress } from '../../domain/names.ts';
import type { ScreenApplication } from '../../domain/screen/screen-environments.ts';
import { planLink } from '../components/links.tsx';
import { Moment } from '../components/moment.tsx';

/** The version of an application, since when it is there, and the way to the plan that brought it. */
export function DeployedVersion({ of }: { readonly of: ScreenApplication | null }) {
  if (of === null || of.version === null) return <span class="muted">not there</span>;
  const plan = of.plan === null ? undefined : parsePlanAddress(of.plan);
  const version = <code>{of.version}</code>;
  return (
    <div class="deployed">
      {plan === undefined ? (
        version
      ) : (
        <a href={planLink(plan)} title={`brought by ${of.plan}`}>
          {version}
        </a>
      )}
      {of.deployedAt !== null && (
        <span class="muted">
          <Moment iso={of.deployedAt} />
        </span>
      )}
    </div>
  );
}
