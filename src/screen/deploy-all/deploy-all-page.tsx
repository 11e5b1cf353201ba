import { isOnPlatform, platformStanding } from '../../domain/deploy-all/platform-standing.ts';
import type { ScreenEnvironment } from '../../domain/screen/screen-environments.ts';
import { standingInWords } from '../../render/screen/standing-in-words.ts';
import { Copyable } from '../components/copy-button.tsx';
import { Notice } from '../components/notice.tsx';
import { WithEnvironments } from '../environments/with-environments.tsx';
import { ExecutionItem } from './execution-item.tsx';

/** How far each environment is on its platform, and what Deploy All has done there. */
export function DeployAllPage() {
  return (
    <>
      <h1 class="page-title">Deploy All</h1>
      <WithEnvironments>
        {(environments) => <Platforms of={environments.filter(isConcerned)} />}
      </WithEnvironments>
    </>
  );
}

function isConcerned({ platform, deployAlls }: ScreenEnvironment): boolean {
  return platform !== null || deployAlls.length > 0;
}

function Platforms({ of }: { readonly of: readonly ScreenEnvironment[] }) {
  if (of.length > 0) return of.map((it) => <PlatformOf key={it.name} environment={it} />);
  return (
    <Notice kind="empty" title="No environment names its platform">
      <p>
        Deploy All brings what was built for a new <code>platform</code> of an environment there.
      </p>
    </Notice>
  );
}

function PlatformOf({ environment }: { readonly environment: ScreenEnvironment }) {
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
      {isBehind && (
        <Copyable text={`deployment-plans deploy-all ${name}`} what="the command for Deploy All" />
      )}
      {deployAlls.map((execution) => (
        <ExecutionItem key={execution.plan} environment={name} execution={execution} />
      ))}
    </section>
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
