/** An entry of a list as it is shown there. */
export type Entry = {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  /** Where its faults lie. */
  readonly paths: readonly string[];
};
