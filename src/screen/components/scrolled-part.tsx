import type { ComponentChildren } from 'preact';

interface ScrolledPartProps {
  readonly name: string;
  /** What it holds, for its look; absent for whatever looks the same everywhere. */
  readonly kind?: 'matrix';
  readonly children: ComponentChildren;
}

/** What may be larger than its place, within reach of the keyboard. */
export function ScrolledPart({ name, kind, children }: ScrolledPartProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a mouse it is scrolled by the keys, once it has the focus.
    <section class="scrolled" data-kind={kind} tabIndex={0} aria-label={name}>
      {children}
    </section>
  );
}
