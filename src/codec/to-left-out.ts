import { type DeployAll, type LeftOutReason, leftOutReasons } from '../domain/model/deploy-all.ts';

/** What plans and records say of applications that Deploy All leaves out, in the order of the reasons. */
export function toLeftOut(
  written: Readonly<Partial<Record<LeftOutReason, readonly string[]>>>,
): DeployAll['leftOut'] {
  return new Map(
    leftOutReasons.flatMap((reason): [LeftOutReason, readonly string[]][] => {
      const applications = written[reason];
      return applications === undefined ? [] : [[reason, applications]];
    }),
  );
}
