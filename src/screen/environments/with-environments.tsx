import type { ComponentChild } from 'preact';
import type { ScreenEnvironment } from '../../domain/screen/screen-environments.ts';
import { Loading, Notice } from '../components/notice.tsx';
import { environmentsFile } from '../data/data-files.ts';
import { useData } from '../data/use-data.ts';

interface WithEnvironmentsProps {
  readonly children: (environments: readonly ScreenEnvironment[]) => ComponentChild;
}

/** Shows something of the environments once they have been read, and says so where there are none. */
export function WithEnvironments({ children }: WithEnvironmentsProps) {
  const loaded = useData(environmentsFile);
  if (loaded.state === 'loading') return <Loading what="the environments" />;
  if (loaded.state === 'missing') {
    return (
      <Notice kind="error" title="The environments cannot be shown">
        <p>{loaded.why}</p>
      </Notice>
    );
  }
  const { environments } = loaded.value;
  if (environments.length > 0) return <>{children(environments)}</>;
  return (
    <Notice kind="empty" title="There are no environments yet">
      <p>
        They are described in <code>.github/deployment-plans.yml</code>.
      </p>
    </Notice>
  );
}
