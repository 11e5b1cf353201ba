import type { App } from '../../../model/access/app.ts';
import { isoTime } from '../../../rest/shapes/iso-time.ts';
import type { Serving } from '../../reading/serving.ts';
import type { NodeSource } from '../node-source.ts';

export function appNode(serving: Serving, app: App): NodeSource {
  return {
    __typename: 'App',
    id: app.nodeId,
    databaseId: app.id,
    clientId: app.clientId,
    slug: app.slug,
    name: app.name,
    description: null,
    url: serving.urlOf(`/apps/${app.slug}`),
    createdAt: isoTime(app.createdAt),
    updatedAt: isoTime(app.createdAt),
  };
}
