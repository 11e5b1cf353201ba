/** Outlines on a grid of 16, drawn in the colour of the text around them. */
const outlines = {
  circle: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11z',
  target: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11zM8 7a1 1 0 1 1 0 2a1 1 0 0 1 0-2z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  play: 'M5 3l7.5 5L5 13z',
  half: 'M8 2.5a5.5 5.5 0 1 1 0 11zM8 2.5a5.5 5.5 0 0 0 0 11',
  lens: 'M7 3a4 4 0 1 1 0 8a4 4 0 0 1 0-8zM10 10l3.5 3.5',
  stop: 'M5.5 2.5h5l3 3v5l-3 3h-5l-3-3v-5z',
  back: 'M6 3L2.5 6.5L6 10M3 6.5h6a4 4 0 0 1 0 7H7',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  warning: 'M8 2.5l6 11H2zM8 6.5v3M8 11.4v.2',
  cross: 'M4 4l8 8M12 4l-8 8',
  copy: 'M6 6V3h7v7h-3M3 6h7v7H3z',
  down: 'M4 6l4 4l4-4',
  right: 'M6 4l4 4l-4 4',
  arrow: 'M2.5 8h10.5M9.5 4.5L13 8l-3.5 3.5',
  out: 'M9.5 3H13v3.5M13 3L7.5 8.5M11 9.5V13H3V5h3.5',
  sun: 'M8 5.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5zM8 1.5v1.5M8 13v1.5M1.5 8H3M13 8h1.5M3.4 3.4l1 1M11.6 11.6l1 1M3.4 12.6l1-1M11.6 4.4l1-1',
  moon: 'M12.5 9.8A5.5 5.5 0 0 1 6.2 3.5a5.2 5.2 0 1 0 6.3 6.3z',
  screen: 'M2.5 3.5h11v7.5h-11zM6 13.5h4',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
} as const;

export type IconName = keyof typeof outlines;

/** A decoration: what it means always stands beside it in words. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={outlines[name]} />
    </svg>
  );
}
