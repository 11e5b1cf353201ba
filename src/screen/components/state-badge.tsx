import type { Style } from '../../render/text/view.ts';
import { Icon, type IconName } from './icon.tsx';

type Tone = keyof Style;

/** A shape for each colour, for those who do not tell one from another. */
const shapes: Readonly<Partial<Record<Tone, IconName>>> = {
  green: 'check',
  red: 'cross',
  yellow: 'warning',
  cyan: 'play',
};

interface StateInWords {
  readonly words: string;
  readonly paint: Tone;
}

/** How something stands, in words, with a shape and a colour. */
export function StateBadge({ words, paint }: StateInWords) {
  return (
    <span class="badge" data-tone={paint}>
      <Icon name={shapes[paint] ?? 'circle'} />
      <span>{words}</span>
    </span>
  );
}
