import type { ComponentChildren } from 'preact';
import type { Operation } from '../../domain/records/run/operation.ts';
import type { ScreenList } from '../../domain/screen/screen-list.ts';
import { placeAddress } from '../../render/repository-place.ts';
import { effectPlace } from '../../render/run-report/web-places.ts';
import { OutwardLink } from '../components/links.tsx';

/** Where the deployment of an operation can be watched, and its whole log be read; undefined where that is nowhere. */
export function watchLink(
  { tries }: Pick<Operation, 'tries'>,
  { repository }: Pick<ScreenList, 'repository'>,
): ComponentChildren | undefined {
  const place = effectPlace(tries.at(-1)?.effect, repository.url ?? '');
  const url = place === undefined ? undefined : placeAddress(place.repository, place.place);
  return url === undefined ? undefined : <OutwardLink url={url}>{place?.text}</OutwardLink>;
}
