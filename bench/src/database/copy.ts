import type pg from 'pg';

/** What `pg` calls while a COPY runs; its own types do not tell of it. */
interface CopyConnection {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  readonly stream: { readonly writableNeedDrain: boolean; once(event: 'drain', listener: () => void): void };
}

const CHUNK = 256 * 1024;

/** One `COPY … FROM STDIN`, as `pg` lets a query of another kind be submitted. */
class CopyIn {
  readonly callback: (error: Error | null) => void;
  readonly #text: string;
  readonly #lines: Iterator<string>;

  constructor(text: string, lines: Iterable<string>, callback: (error: Error | null) => void) {
    this.#text = text;
    this.#lines = lines[Symbol.iterator]();
    this.callback = callback;
  }

  submit(connection: CopyConnection): void {
    connection.query(this.#text);
  }

  /** Sends as fast as the server takes it: what it has not read yet must not pile up here. */
  handleCopyInResponse(connection: CopyConnection): void {
    let text = '';
    for (;;) {
      const { value, done } = this.#lines.next();
      if (!done) text += value;
      if (text.length >= CHUNK || done) {
        if (text) connection.sendCopyFromChunk(Buffer.from(text));
        text = '';
      }
      if (done) {
        connection.endCopyFrom();
        return;
      }
      if (text === '' && connection.stream.writableNeedDrain) {
        connection.stream.once('drain', () => this.handleCopyInResponse(connection));
        return;
      }
    }
  }

  handleCommandComplete(): void {}
  handleRowDescription(): void {}
  handleDataRow(): void {}
  handleEmptyQuery(): void {}
  handlePortalSuspended(): void {}

  handleReadyForQuery(): void {
    this.callback(null);
  }

  handleError(error: Error): void {
    this.callback(error);
  }
}

/** Loads lines of COPY's text format (tabs, `\N` for null, each with its line end) into a table. */
export async function copyInto(client: pg.Client, target: string, lines: Iterable<string>): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const copy = new CopyIn(`copy ${target} from stdin`, lines, (error) => (error ? reject(error) : resolve()));
    client.query(copy as unknown as pg.Submittable);
  });
}
