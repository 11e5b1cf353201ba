import type { Bot, User } from '../accounts/account.ts';
import type { App } from './app.ts';
import type { Token } from './token.ts';

/** Who asks: nobody, a token's account, or an app that speaks for itself with a JWT. */
export type Caller =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'token'; readonly token: Token; readonly account: User | Bot }
  | { readonly kind: 'app'; readonly app: App };

/** In whose name something happens in the world; `token` is null when a test or a person at the sandbox does it. */
export interface Actor {
  readonly account: User | Bot;
  readonly token: Token | null;
}

export const anonymous: Caller = { kind: 'anonymous' };
