import type { Session } from './session.ts';

/** Who says what a command records: on GitHub whom the token belongs to, otherwise whom git names. */
export async function actingPerson({ hosted, repository }: Session): Promise<string> {
  return hosted === null ? (await repository.author()).name : hosted.forge.login();
}
