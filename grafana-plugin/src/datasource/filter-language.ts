import type { AdHocVariableFilter } from '@grafana/data';
import type { Condition } from './query.ts';

/** How conditions become the text that a source takes. */
export interface FilterLanguage {
  readonly name: string;
  /** Shown in the empty field. */
  readonly example: string;
  /** '' of none; unfinished ones are left out. */
  fromConditions(conditions: readonly Condition[]): string;
  /** A filter of a dashboard's ad hoc filters. */
  fromAdHoc(filter: AdHocVariableFilter): string;
  /** A variable's value where it stands in a text written by hand. */
  fromVariable(value: string | readonly string[]): string;
  /** One text for which all must hold; empty ones count for nothing. */
  join(...texts: readonly (string | undefined)[]): string;
}
