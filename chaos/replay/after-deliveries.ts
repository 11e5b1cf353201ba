import { parseDelivery } from '../../src/codec/records/delivery.ts';
import { dischargeFollowUp } from '../../src/domain/records/debts/owed-follow-ups.ts';
import type { EnvironmentState } from '../../src/domain/records/environment/environment-state.ts';
import type { Files } from './state-in-files.ts';

/** What is owed after some deliveries were written. */
export function afterDeliveries(state: EnvironmentState, deliveries: Files): EnvironmentState {
  return [...deliveries].reduce(
    (at, [path, bytes]) => dischargeFollowUp(at, parseDelivery(path, bytes)),
    state,
  );
}
