import { render } from 'preact';
import { Clock } from './components/clock.tsx';
import { dataFiles } from './data/data-files.ts';
import { receiveData } from './data/data-script.ts';
import { keepLive } from './data/keep-live.ts';
import { App } from './shell/app.tsx';
import { chosenTheme, showTheme } from './theme/theme.ts';

showTheme(chosenTheme());
receiveData();
keepLive(dataFiles);
const place = document.getElementById('screen');
if (place !== null) {
  render(
    <Clock>
      <App />
    </Clock>,
    place,
  );
}
