import { useLayoutEffect, useRef } from 'preact/hooks';
import { addressOf } from '../address/address.ts';
import { goTo } from '../address/use-address.ts';
import { useAnnounce } from '../components/announcer.tsx';

const rowsAtOnce = 50;

/** How many lines the address wants to be shown: as many as at first, unless somebody has asked for more. */
export function rowsOf(query: ReadonlyMap<string, string>): number {
  const rows = Number(query.get('rows'));
  return Number.isInteger(rows) && rows > rowsAtOnce ? rows : rowsAtOnce;
}

interface ShowMoreProps {
  readonly query: ReadonlyMap<string, string>;
  readonly shown: number;
  readonly of: number;
  /** What holds the lines. */
  readonly table: { readonly current: HTMLElement | null };
}

/** The way to further lines. The focus goes to the first of them, from where the keyboard leads on. */
export function ShowMore({ query, shown, of, table }: ShowMoreProps) {
  const focusOn = useRef<number | null>(null);
  const announce = useAnnounce();
  useLayoutEffect(() => {
    if (focusOn.current === null || shown <= focusOn.current) return;
    table.current?.querySelectorAll<HTMLElement>('tbody th a')[focusOn.current]?.focus();
    focusOn.current = null;
  }, [shown, table]);
  if (shown === of) return null;
  const next = Math.min(of, shown + rowsAtOnce);
  const showMore = () => {
    focusOn.current = shown;
    goTo(addressOf(['plans'], new Map([...query, ['rows', String(shown + rowsAtOnce)]])), {
      replacing: true,
    });
    announce(`${next.toLocaleString('en')} of ${of.toLocaleString('en')} plans are shown.`);
  };
  return (
    <p class="show-more">
      <button type="button" class="button" onClick={showMore}>
        Show {next - shown} more
      </button>
      <span class="muted">
        {shown.toLocaleString('en')} of {of.toLocaleString('en')} are shown
      </span>
    </p>
  );
}
