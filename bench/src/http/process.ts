import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A program of its own beside this one: servers and load generators do not share an event loop. */
export interface Companion {
  /** Sends one message and waits for the answer. */
  ask<T>(message: unknown): Promise<T>;
  stop(): Promise<void>;
}

function nextMessage<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`a bench program ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      const { error, value } = message as { error?: string; value?: T };
      if (error === undefined) resolve(value as T);
      else reject(new Error(error));
    });
  });
}

/** Starts `src/http/<name>.ts`. */
export function companion(name: string): Companion {
  const child = fork(fileURLToPath(new URL(`./${name}.ts`, import.meta.url)), { stdio: 'inherit' });
  return {
    ask: (message) => {
      const answer = nextMessage<never>(child);
      child.send(message as object);
      return answer;
    },
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
}

/** The other end: answers each message by `work`. */
export function serve<M, T>(work: (message: M) => Promise<T>): void {
  process.on('message', (message: M) => {
    work(message).then(
      (value) => process.send?.({ value }),
      (error: Error) => process.send?.({ error: error.stack ?? error.message }),
    );
  });
  process.on('disconnect', () => process.exit(0));
}
