/** Who may log in as docent, and what the server keeps secret. Storage implements it. */
export type DocentAccounts = {
  /** True until the first account is made: then the one-time set-up link is valid. */
  isEmpty(): Promise<boolean>;
  /** False when somebody already has this name (compared without case). */
  create(name: string, password: string): Promise<boolean>;
  /** The name as it was registered, or undefined when name and password do not belong together. */
  verify(name: string, password: string): Promise<string | undefined>;
};

/** 32 random bytes for signing, made once and kept with the data. */
export type SecretSource = { secret(): Promise<Uint8Array> };
