import * as oidc from 'openid-client';

interface Cookie {
  readonly value: string;
  readonly path: string;
}

/** A browser as far as redirects and cookies go: it follows us until it is led to another place. */
export class Browser {
  readonly #jar = new Map<string, Cookie>();
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** Keeps the cookies of an answer, by name and path as a browser does. */
  #keep(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      const path = attributes.find((part) => /^path=/i.test(part))?.slice(5) ?? '/';
      const expires = attributes.find((part) => /^expires=/i.test(part))?.slice(8);
      if (value === '' || (expires && Date.parse(expires) < Date.now())) this.#jar.delete(`${name} ${path}`);
      else this.#jar.set(`${name} ${path}`, { value, path });
    }
  }

  #cookiesFor(path: string): string {
    return [...this.#jar]
      .filter(([, cookie]) => cookie.path === '/' || path === cookie.path || path.startsWith(`${cookie.path}/`))
      .map(([key, { value }]) => `${key.split(' ')[0]}=${value}`)
      .join('; ');
  }

  cookie(name: string): string | undefined {
    return [...this.#jar].find(([key]) => key.startsWith(`${name} `))?.[1].value;
  }

  /** One request, no redirect followed. */
  async ask(url: string, init: RequestInit = {}): Promise<Response> {
    const target = new URL(url, this.#origin);
    const headers = new Headers(init.headers);
    headers.set('cookie', this.#cookiesFor(target.pathname));
    headers.set('accept', 'text/html');
    const response = await fetch(target, { ...init, headers, redirect: 'manual' });
    this.#keep(response);
    return response;
  }

  json(url: string, method: string, body?: unknown): Promise<Response> {
    return this.ask(url, {
      method,
      headers: { 'x-requested-with': 'test', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  signIn(username: string, password = `${username}-2569`): Promise<Response> {
    return this.json('/api/session', 'POST', { username, password });
  }

  /** Follows redirects; stops at a page, or at an address that is not ours. */
  async open(url: string): Promise<{ url: URL; response: Response | undefined }> {
    let target = new URL(url, this.#origin);
    for (let steps = 0; steps < 15; steps++) {
      if (target.origin !== this.#origin) return { url: target, response: undefined };
      const response = await this.ask(target.href);
      const location = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || !location) return { url: target, response };
      target = new URL(location, target);
    }
    throw new Error(`no end of redirects at ${target.pathname}`);
  }
}

/** An outside client of the single sign-on, made with a certified library, and one authorization request of it. */
export async function outsideClient(issuer: string, clientId = 'sandbox-client', secret?: string) {
  const authentication = secret === undefined ? oidc.None() : oidc.ClientSecretBasic(secret);
  const configuration = await oidc.discovery(new URL(issuer), clientId, undefined, authentication, {
    execute: [oidc.allowInsecureRequests],
  });
  return {
    configuration,
    /** Where the client sends a browser to sign out, and to come back from. */
    leave: (idToken: string, back: string) =>
      oidc.buildEndSessionUrl(configuration, { id_token_hint: idToken, post_logout_redirect_uri: back }).href,
    async begin(redirectUri: string, more: Record<string, string> = {}) {
      const verifier = oidc.randomPKCECodeVerifier();
      const state = oidc.randomState();
      const nonce = oidc.randomNonce();
      const url = oidc.buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri,
        scope: 'openid profile email organisation',
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
        ...more,
      });
      const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce };
      return {
        url: url.href,
        verifier,
        redeem: (callback: URL, other: Partial<typeof checks> = {}) =>
          oidc.authorizationCodeGrant(configuration, callback, { ...checks, ...other }),
      };
    },
  };
}
