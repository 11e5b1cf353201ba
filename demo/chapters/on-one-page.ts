import { part } from '../outcomes.ts';
import { type Story, statuses } from '../story.ts';

/** All of it on one page, which needs no server. */
export async function onOnePage(story: Story): Promise<void> {
  const { page, terminal, outcomes } = story;
  page.chapter('All of it on one page');
  page.say('Files that work from a folder, and ask nobody for anything.');
  const line = 'deployment-plans screen --out ../site';
  outcomes.check('the page is built', await terminal.type(line), 0);
  await terminal.type('ls ../site ../site/data');
  const files = (await terminal.ask("cd ../site && find . -name '*.js' -o -name '*.html'"))
    .split('\n')
    .sort();
  const plans = Object.keys(await statuses(story));
  outcomes.check('its list and every plan are there', files, [
    ...['environments', 'list'].map((name) => `./data/${name}.js`),
    ...plans.map((plan) => `./data/plans/${plan}.js`).sort(),
    './index.html',
  ]);
  const again = await terminal.askJson(`${line} --json`);
  outcomes.check('built again, what has ended is not made anew', part(again, 'made'), 1);
}
