import type { ComponentChildren } from 'preact';
import { countInWords } from '../../render/in-words/counts-in-words.ts';
import { Notice } from '../components/notice.tsx';

interface FilteredApplicationsProps<Row> {
  readonly all: readonly Row[];
  /** Part of the names of the applications that are shown, in small letters, as all names are. */
  readonly wanted: string;
  /** Stands there when no application is left. */
  readonly none: string;
  readonly children: (shown: readonly Row[]) => ComponentChildren;
}

/** Shows something of the applications with a name like that, and says how many they are. */
export function FilteredApplications<Row extends { readonly application: string }>({
  all,
  wanted,
  none,
  children,
}: FilteredApplicationsProps<Row>) {
  const shown = all.filter(({ application }) => application.includes(wanted));
  return (
    <>
      <p role="status" class="muted matrix-note">
        {shown.length < all.length && `${shown.length} of `}
        {countInWords(all.length, 'application')}
      </p>
      {shown.length === 0 ? <Notice kind="empty" title={none} /> : children(shown)}
    </>
  );
}
