/** The database cannot be used. The message says which and what to do; the cause is what the computer said. */
export class DatabaseProblem extends Error {
  override name = 'DatabaseProblem';

  constructor(path: string, cause: unknown) {
    super(
      `De database "${path}" is niet te gebruiken. Geef met DATABASE_URL een SQLite-bestand dat deze versie kan lezen en schrijven, zoals data/samenspel.db.`,
      { cause },
    );
  }
}
