import { useEffect, useRef } from 'preact/hooks';
import { addressOf } from '../address/address.ts';
import { useAddress } from '../address/use-address.ts';
import { Announcer } from '../components/announcer.tsx';
import { Loading, Notice } from '../components/notice.tsx';
import { listFile } from '../data/data-files.ts';
import { liveEvery } from '../data/keep-live.ts';
import { useData } from '../data/use-data.ts';
import { viewOf } from '../views.ts';
import { Age } from './age.tsx';
import { ShownView } from './shown-view.tsx';
import { TopBar } from './top-bar.tsx';

/** The page: a bar with the way to each view, the view that the address names, and how old all of it is. */
export function App() {
  const address = useAddress();
  const list = useData(listFile);
  const view = viewOf(address);
  const title = view?.title(address) ?? 'No such page';
  const content = useRef<HTMLElement>(null);
  useTitle(title, content);
  const repository = list.state === 'ready' ? list.value.repository : null;
  return (
    <Announcer>
      <SkipLink to={content} />
      <TopBar repository={repository} current={view} />
      <main id="content" tabIndex={-1} ref={content} aria-label={title}>
        {list.state === 'loading' && <Loading what="the plans" />}
        {list.state === 'missing' && <MissingList why={list.why} />}
        {list.state === 'ready' && view !== undefined && (
          <ShownView key={title} show={view.show} list={list.value} address={address} />
        )}
        {list.state === 'ready' && view === undefined && <NoSuchPage />}
      </main>
      {list.state === 'ready' && <Age builtAt={list.value.builtAt} lost={list.lost} />}
    </Announcer>
  );
}

/** Names the page, and takes the focus to it when another one is shown. */
function useTitle(title: string, content: { readonly current: HTMLElement | null }): void {
  const shown = useRef(title);
  useEffect(() => {
    document.title = `${title} · Deployment plans`;
    if (shown.current === title) return;
    shown.current = title;
    scrollTo(0, 0);
    content.current?.focus({ preventScroll: true });
  }, [title, content]);
}

function SkipLink({ to }: { readonly to: { readonly current: HTMLElement | null } }) {
  return (
    <button type="button" class="skip" onClick={() => to.current?.focus()}>
      Skip to the content
    </button>
  );
}

function MissingList({ why }: { readonly why: string }) {
  return (
    <Notice kind="error" title="The plans cannot be shown" isPage>
      <p>{why}</p>
      {liveEvery() === null ? (
        <p>
          Keep the folder <code>data</code> beside this page, or make both anew with{' '}
          <code>deployment-plans screen --out DIR</code>.
        </p>
      ) : (
        <p>The program that serves this page says what is wrong. It is asked again and again.</p>
      )}
    </Notice>
  );
}

function NoSuchPage() {
  return (
    <Notice kind="empty" title="There is no such page" isPage>
      <p>
        The address names nothing that is shown here. <a href={addressOf(['plans'])}>All plans</a>
      </p>
    </Notice>
  );
}
