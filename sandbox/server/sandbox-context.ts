import type { World } from '../model/world.ts';
import type { Addresses } from './addresses.ts';

/** What every part that answers requests is given. */
export interface SandboxContext {
  readonly world: World;
  readonly addresses: Addresses;
}
