import { dataPath } from '../../codec/screen/data-script.ts';

declare global {
  interface Window {
    deploymentPlans: { take(key: string, json: unknown): void };
  }
}

const taken = new Map<string, unknown>();
let asked = 0;

/** Gives the data files the name that they call: `deploymentPlans.take("list", {…})`. */
export function receiveData(): void {
  window.deploymentPlans = {
    take(key, json) {
      taken.set(key, json);
    },
  };
}

/**
 * Runs `data/<key>.js`, beside the page, and answers with what it hands over. A script may be read from a file and
 * from a server, unlike what `fetch` asks for.
 * @throws when there is no such file, or it hands over nothing of that name
 */
export function loadDataScript(key: string): Promise<unknown> {
  const script = document.createElement('script');
  asked += 1;
  // Without a number of its own a file would come from the browser's memory when it is asked for again.
  script.src = `${dataPath(key)}?${asked}`;
  script.async = true;
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => {
      script.remove();
      if (taken.has(key)) resolve(taken.get(key));
      else reject(new Error(`The file ${dataPath(key)} does not hold what belongs there.`));
      taken.delete(key);
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`The file ${dataPath(key)} is not there, or cannot be read.`));
    });
    document.head.append(script);
  });
}
