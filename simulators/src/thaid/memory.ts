import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly until: number;
}

/** What the library stores, in memory: a simulator forgets with its process. */
export function memoryAdapter(): new (model: string) => Adapter {
  const all = new Map<string, Kept>();
  const alive = (key: string): AdapterPayload | undefined => {
    const kept = all.get(key);
    return kept && kept.until > Date.now() ? kept.payload : undefined;
  };
  return class implements Adapter {
    readonly #model: string;
    constructor(model: string) {
      this.#model = model;
    }
    #key(id: string) {
      return `${this.#model}:${id}`;
    }
    async upsert(id: string, payload: AdapterPayload, expiresIn: number) {
      all.set(this.#key(id), { payload, until: Date.now() + expiresIn * 1000 });
    }
    async find(id: string) {
      return alive(this.#key(id));
    }
    async findByUid(uid: string) {
      return [...all.values()].find(({ payload, until }) => payload.uid === uid && until > Date.now())?.payload;
    }
    async findByUserCode() {
      return undefined;
    }
    async consume(id: string) {
      const payload = alive(this.#key(id));
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    }
    async destroy(id: string) {
      all.delete(this.#key(id));
    }
    async revokeByGrantId(grantId: string) {
      for (const [key, { payload }] of all) if (payload.grantId === grantId) all.delete(key);
    }
  };
}
