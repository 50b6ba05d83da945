/** A file of the database: records are *.json. */
export interface DatabaseFile {
  /** Relative to the database, with slashes. */
  readonly name: string
  /** @throws Failure `database-invalid` over `limit` bytes or when it cannot be read */
  read(limit: number): Promise<Uint8Array>
}
