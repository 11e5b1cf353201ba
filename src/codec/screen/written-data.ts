import type { ScreenDetails } from '../../domain/screen/screen-details.ts';
import type { ScreenEnvironments } from '../../domain/screen/screen-environments.ts';
import type { ScreenList } from '../../domain/screen/screen-list.ts';
import { dataPath, dataScript, detailsData, environmentsData, listData } from './data-script.ts';
import { screenDetailsToJson } from './screen-details.ts';
import { screenEnvironmentsToJson } from './screen-environments.ts';
import { screenListToJson } from './screen-list.ts';

/** A file of the page's data, as it is written. */
export interface WrittenData {
  /** From the folder in which the page stands. */
  readonly path: string;
  readonly text: string;
}

/** What the page needs before anything else. */
export function writtenList(list: ScreenList): WrittenData {
  return written(listData, screenListToJson(list));
}

export function writtenEnvironments(environments: ScreenEnvironments): WrittenData {
  return written(environmentsData, screenEnvironmentsToJson(environments));
}

/** One for each plan. */
export function writtenDetails(details: ScreenDetails): WrittenData {
  return written(detailsData(details.environment, details.plan), screenDetailsToJson(details));
}

function written(key: string, json: unknown): WrittenData {
  return { path: dataPath(key), text: dataScript(key, json) };
}
