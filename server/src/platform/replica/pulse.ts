import pg from 'pg';

/** How long a server may take to answer before it counts as away. */
const PATIENCE_MS = 1_000;

/** Asks one server how it is, over a connection of its own that no load can take away. */
export class Pulse {
  readonly #connectionString: string;
  #client: pg.Client | undefined;

  constructor(connectionString: string) {
    this.#connectionString = connectionString;
  }

  /** The one row that a statement answers. A connection that broke is made anew once. @throws when the server is away */
  async ask<Row extends object>(text: string): Promise<Row> {
    const again = this.#client !== undefined;
    try {
      return await this.#once<Row>(text);
    } catch (error) {
      if (!again || /timeout/i.test((error as Error).message)) throw error;
      return this.#once<Row>(text);
    }
  }

  async #once<Row extends object>(text: string): Promise<Row> {
    this.#client ??= await this.#connect();
    try {
      const { rows } = await this.#client.query<Row>(text);
      return rows[0] as Row;
    } catch (error) {
      this.close();
      throw error;
    }
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.#connectionString,
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
      application_name: 'sitthi-pulse',
    });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  close(): void {
    void this.#client?.end().catch(() => undefined);
    this.#client = undefined;
  }
}
