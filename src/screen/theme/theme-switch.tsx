import { useState } from 'preact/hooks';
import { Icon, type IconName } from '../components/icon.tsx';
import { chooseTheme, chosenTheme, type Theme, themes } from './theme.ts';

const icons: Readonly<Record<Theme, IconName>> = { system: 'screen', light: 'sun', dark: 'moon' };

/** Light, dark, or as the system has it. */
export function ThemeSwitch() {
  const [chosen, setChosen] = useState(chosenTheme);
  const choose = (theme: Theme) => {
    chooseTheme(theme);
    setChosen(theme);
  };
  return (
    <fieldset class="switch">
      <legend class="unseen">Colours</legend>
      {themes.map((theme) => (
        <label key={theme} title={theme === 'system' ? 'colours of the system' : `${theme} colours`}>
          <input
            type="radio"
            name="theme"
            checked={theme === chosen}
            onChange={() => choose(theme)}
            class="unseen"
          />
          <Icon name={icons[theme]} />
          <span class="unseen">{theme}</span>
        </label>
      ))}
    </fieldset>
  );
}
