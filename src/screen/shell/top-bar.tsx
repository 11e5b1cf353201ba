import type { ScreenRepository } from '../../domain/screen/screen-list.ts';
import { addressOf } from '../address/address.ts';
import { OutwardLink } from '../components/links.tsx';
import { ThemeSwitch } from '../theme/theme-switch.tsx';
import { type ScreenView, views } from '../views.ts';

interface TopBarProps {
  /** Null until it is known. */
  readonly repository: ScreenRepository | null;
  readonly current: ScreenView | undefined;
}

/** What this is, of which repository, and the way to each view. */
export function TopBar({ repository, current }: TopBarProps) {
  return (
    <header class="top-bar">
      <p class="product">
        Deployment plans
        {repository !== null && <span class="repository">{linked(repository)}</span>}
      </p>
      <nav aria-label="Views">
        <ul>
          {views.map(
            (view) =>
              view.entry !== null && (
                <li key={view.entry}>
                  <a href={addressOf([view.start])} aria-current={ariaCurrent(view, current)}>
                    {view.entry}
                  </a>
                </li>
              ),
          )}
        </ul>
      </nav>
      <ThemeSwitch />
    </header>
  );
}

/** `page` for the view that is shown, `true` for the one from which its pages are reached. */
function ariaCurrent(view: ScreenView, current: ScreenView | undefined): 'page' | 'true' | undefined {
  if (view === current) return 'page';
  return view.start === current?.start ? 'true' : undefined;
}

function linked({ name, url }: ScreenRepository) {
  return url === null ? name : <OutwardLink url={url}>{name}</OutwardLink>;
}
