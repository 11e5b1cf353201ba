export const themes = ['system', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

const place = 'deployment-plans-theme';

/** What somebody has chosen in this browser; `system` where nobody has, or nothing can be kept. */
export function chosenTheme(): Theme {
  try {
    const kept = localStorage.getItem(place);
    return themes.find((theme) => theme === kept) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Shows the page in a theme, now and the next time. */
export function chooseTheme(theme: Theme): void {
  showTheme(theme);
  try {
    localStorage.setItem(place, theme);
  } catch {
    // Where the browser keeps nothing, the choice holds until the page is left.
  }
}

/** Light or dark, or as the system has it. */
export function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
