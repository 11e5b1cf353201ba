import type { PlatformStanding } from '../../domain/deploy-all/platform-standing.ts';
import type { ScreenEnvironment } from '../../domain/screen/screen-environments.ts';
import { screenStanding } from '../../domain/screen/screen-standing.ts';
import { standingInWords } from '../../render/screen/standing-in-words.ts';
import { Copyable } from '../components/copy-button.tsx';
import { Notice } from '../components/notice.tsx';
import { WithEnvironments } from '../environments/with-environments.tsx';
import { FormLink } from '../offers/form-link.tsx';
import { workflowForm } from '../offers/workflow-form.ts';
import type { ViewProps } from '../views.ts';
import { ExecutionItem } from './execution-item.tsx';

/** How far each environment is on its platform, and what Deploy All has done there. */
export function DeployAllPage({ list }: ViewProps) {
  const { url } = list.repository;
  return (
    <>
      <h1 class="page-title">Deploy All</h1>
      <WithEnvironments>
        {(environments) => <Platforms of={environments.filter(isConcerned)} url={url} />}
      </WithEnvironments>
    </>
  );
}

function isConcerned({ platform, deployAlls }: ScreenEnvironment): boolean {
  return platform !== null || deployAlls.length > 0;
}

interface PlatformsProps {
  readonly of: readonly ScreenEnvironment[];
  /** Web address of the repository; null where it is not on GitHub. */
  readonly url: string | null;
}

function Platforms({ of, url }: PlatformsProps) {
  if (of.length > 0) return of.map((it) => <PlatformOf key={it.name} environment={it} url={url} />);
  return (
    <Notice kind="empty" title="No environment names its platform">
      <p>
        Deploy All brings what was built for a new <code>platform</code> of an environment there.
      </p>
    </Notice>
  );
}

interface PlatformOfProps extends Pick<PlatformsProps, 'url'> {
  readonly environment: ScreenEnvironment;
}

function PlatformOf({ environment, url }: PlatformOfProps) {
  const { name, platform, deployAlls } = environment;
  const standing = screenStanding(environment);
  return (
    <section class="panel" aria-labelledby={`platform-${name}`}>
      <div class="title-line">
        <h2 id={`platform-${name}`}>{name}</h2>
        {platform !== null && <span class="muted">platform {platform}</span>}
      </div>
      {standing !== undefined && <Standing standing={standing} />}
      {standing !== undefined && standing.behind.size > 0 && <WaysToDeployAll environment={name} url={url} />}
      {deployAlls.map((execution) => (
        <ExecutionItem key={execution.plan} environment={name} execution={execution} />
      ))}
    </section>
  );
}

interface WaysToDeployAllProps extends Pick<PlatformsProps, 'url'> {
  readonly environment: string;
}

function WaysToDeployAll({ environment, url }: WaysToDeployAllProps) {
  const form = workflowForm(url, { mode: 'deploy-all', environment });
  return (
    <div class="title-line">
      <Copyable text={`deployment-plans deploy-all ${environment}`} what="the command for Deploy All" />
      {form !== null && <FormLink form={form} isOnly={false} />}
    </div>
  );
}

function Standing({ standing }: { readonly standing: PlatformStanding }) {
  const { platform, total, behind } = standing;
  const there = [...behind.values()].reduce((left, count) => left - count, total);
  return (
    <div class="standing">
      {total > 0 && <meter aria-label={`On ${platform}`} min={0} max={total} value={there} />}
      <span>{standingInWords(standing)}</span>
    </div>
  );
}
