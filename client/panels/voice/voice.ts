/** Sound as it was fetched. `isOwn`: somebody recorded it here. */
export type Sound = { bytes: Blob; isOwn: boolean };

/** A voice that can be heard. Nothing is fetched before somebody presses play; undefined: it cannot be had now. */
export type Voice = {
  /** Spoken by a machine, for as far as is known before it is fetched. */
  isTrial: boolean;
  fetch: () => Promise<Sound | undefined>;
};
