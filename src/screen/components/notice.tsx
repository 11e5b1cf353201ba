import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

interface NoticeProps {
  /** `error`: something is missing or wrong; `empty`: there is nothing, and that is right. */
  readonly kind: 'error' | 'empty';
  readonly title: string;
  /** Where the page has no other heading, it is the page's. */
  readonly isPage?: boolean;
  /** What it means, and what can be done. */
  readonly children?: ComponentChildren;
}

/** Stands where there is nothing else to show. */
export function Notice({ kind, title, isPage = false, children }: NoticeProps) {
  const Heading = isPage ? 'h1' : 'h2';
  return (
    <section class={`notice ${kind}`} role={kind === 'error' ? 'alert' : undefined}>
      {kind === 'error' && <Icon name="warning" />}
      <Heading>{title}</Heading>
      {children}
    </section>
  );
}

/** Stands where data are still being read. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <p class="loading" role="status">
      Reading {what} …
    </p>
  );
}
