/** Something outside the house that use cases ask, as the module that needs it declares it; `T` is what it can do. */
export interface Port<T> {
  readonly name: string;
  /** Never there: it only carries the type. */
  readonly asks?: T;
}

export const definePort = <T>(name: string): Port<T> => ({ name });

/** Which gateway stands behind which port; filled once by `compose`, since a module knows no gateway by itself. */
export class Ports {
  readonly #gateways = new Map<Port<unknown>, unknown>();

  provide<T>(port: Port<T>, gateway: T): this {
    this.#gateways.set(port, gateway);
    return this;
  }

  /** @throws Error for a port that nothing was put behind: a mistake in `compose` */
  of<T>(port: Port<T>): T {
    if (!this.#gateways.has(port)) throw new Error(`nothing stands behind the port ${port.name}`);
    return this.#gateways.get(port) as T;
  }
}
