import type { ComponentType } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { messageOf } from '../../domain/message-of.ts';
import { Notice } from '../components/notice.tsx';
import type { ViewProps } from '../views.ts';

interface ShownViewProps extends ViewProps {
  readonly show: ComponentType<ViewProps>;
}

/** A view, or in words that it could not be shown, so that a mistake in one view leaves the way to the others. */
export function ShownView({ show: Show, list, address }: ShownViewProps) {
  const [error] = useErrorBoundary();
  if (error === undefined) return <Show list={list} address={address} />;
  return (
    <Notice kind="error" title="This cannot be shown" isPage>
      <p>{messageOf(error)}</p>
      <p>
        The data beside this page are not what it expects. Make both anew with{' '}
        <code>deployment-plans screen</code>.
      </p>
    </Notice>
  );
}
