/** One thing wrong with a scenario: where (a path into the document), what, and what to do. */
export type Problem = {
  /** Stable name of the check: "dangling-id", "duplicate-id", ... */
  code: string;
  /** Path into the Scenario document: ["injects", 12, "from"]. */
  path: (string | number)[];
  message: string;
  remedy: string;
};
