import { isOnPlatform, platformStanding } from '../../domain/deploy-all/platform-standing.ts';
import type { ScreenEnvironment } from '../../domain/screen/screen-environments.ts';
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
  const { name, platform, applications, deployAlls } = environment;
  const standing = platformStanding({ name, ...(platform !== null && { platform }) }, applications.values());
  const isBehind = [...(standing?.behind.values() ?? [])].some((count) => count > 0);
  return (
    <section class="panel" aria-labelledby={`platform-${name}`}>
      <div class="title-line">
        <h2 id={`platform-${name}`}>{name}</h2>
        {platform !== null && <span class="muted">platform {platform}</span>}
      </div>
      {standing !== undefined && platform !== null && (
        <div class="standing">
          <Share
            name={`On ${platform}`}
            of={
              [...applications.values()].filter((it) => it.version !== null && isOnPlatform(it, platform))
                .length
            }
            all={standing.total}
          />
          <span>{standingInWords(standing)}</span>
        </div>
      )}
      {isBehind && <WaysToDeployAll environment={name} url={url} />}
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
  return (
    <div class="title-line">
      <Copyable text={`deployment-plans deploy-all ${environment}`} what="the command for Deploy All" />
      {url !== null && (
        <FormLink form={workflowForm(url, { mode: 'deploy-all', environment })} isOnly={false} />
      )}
    </div>
  );
}

interface ShareProps {
  readonly name: string;
  readonly of: number;
  readonly all: number;
}

function Share({ name, of, all }: ShareProps) {
  return all === 0 ? null : <meter aria-label={name} min={0} max={all} value={of} />;
}
