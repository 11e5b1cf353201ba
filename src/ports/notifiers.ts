import type { NotifierAddress } from '../domain/model/notifier.ts';

/** Sends messages to people's programs and channels outside. */
export interface Notifiers {
  /**
   * Sends JSON once, without following anybody elsewhere, and tells what became of it; never rejects. Nothing that it
   * says holds an address that is a secret, or what was answered.
   */
  post(message: PostedMessage): Promise<Receipt>;
}

export interface PostedMessage {
  /** The same each time that this message is sent. */
  readonly id: string;
  readonly address: NotifierAddress;
  /** The variable with the key by which it is signed; null for a receiver that does not check. */
  readonly signedBy: string | null;
  /** JSON. */
  readonly body: string;
}

export type Receipt =
  | { readonly kind: 'taken' }
  /** `passing`: the same may be taken in a moment. The reason is a part of a sentence, such as `it answered 500`. */
  | { readonly kind: 'refused'; readonly passing: boolean; readonly reason: string };
