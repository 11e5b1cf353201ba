import { detailsData, environmentsData, listData } from '../../codec/screen/data-script.ts';
import { screenDetailsFromJson } from '../../codec/screen/screen-details.ts';
import { screenEnvironmentsFromJson } from '../../codec/screen/screen-environments.ts';
import { screenListFromJson } from '../../codec/screen/screen-list.ts';
import type { PlanAddress } from '../../domain/names.ts';
import type { ScreenDetails } from '../../domain/screen/screen-details.ts';
import { DataFile } from './data-file.ts';
import { loadDataScript } from './data-script.ts';

export const listFile = new DataFile({ key: listData, read: screenListFromJson, load: loadDataScript });

export const environmentsFile = new DataFile({
  key: environmentsData,
  read: screenEnvironmentsFromJson,
  load: loadDataScript,
});

const details = new Map<string, DataFile<ScreenDetails>>();

/** The same file for the same plan, so that what was read of it once is still known. */
export function detailsFile({ environment, plan }: PlanAddress): DataFile<ScreenDetails> {
  const key = detailsData(environment, plan);
  const known = details.get(key);
  if (known !== undefined) return known;
  const file = new DataFile({ key, read: screenDetailsFromJson, load: loadDataScript });
  details.set(key, file);
  return file;
}

/** All files that anything may be shown of. */
export function dataFiles(): Iterable<DataFile<unknown>> {
  return [listFile, environmentsFile, ...details.values()];
}
