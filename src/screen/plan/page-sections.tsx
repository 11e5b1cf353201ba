import { useEffect } from 'preact/hooks';
import { type Address, addressOf } from '../address/address.ts';
import type { PageSection } from './page-section.ts';

interface PageSectionsProps {
  readonly sections: readonly PageSection[];
  readonly address: Address;
}

/** The chapters of a page, and the way to each; the one that the address names is shown first, with the focus. */
export function PageSections({ sections, address }: PageSectionsProps) {
  const wanted = address.query.get('section');
  useEffect(() => {
    const heading = wanted === undefined ? null : document.getElementById(headingOf(wanted));
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }, [wanted]);
  return (
    <div class="page-sections">
      <nav class="contents" aria-label="On this page">
        <ul>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={addressOf(address.path, new Map([['section', id]]))}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div>
        {sections.map(({ id, title, content }) => (
          <section key={id} class="chapter" data-section={id} aria-labelledby={headingOf(id)}>
            <h2 id={headingOf(id)} tabIndex={-1}>
              {title}
            </h2>
            {content}
          </section>
        ))}
      </div>
    </div>
  );
}

function headingOf(id: string): string {
  return `section-${id}`;
}
