import type { Actions } from '../actions/actions.ts';
import type { World } from '../model/world.ts';
import type { Addresses } from './addresses.ts';

/** What every part that answers requests, or tells of events, is given. */
export interface SandboxContext {
  readonly world: World;
  readonly addresses: Addresses;
}

/** What the API is given besides. */
export interface ApiContext extends SandboxContext {
  readonly actions: Actions;
}
