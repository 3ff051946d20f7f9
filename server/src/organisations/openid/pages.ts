/** Words with nothing of HTML in them. */
const plain = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const STYLE = `body{font:18px/1.6 system-ui,sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem;color:#1b2a33}
h1{font-size:1.5rem;line-height:1.3}button,a.button{font:inherit;min-height:2.75rem;padding:.4rem 1.2rem;border-radius:.4rem;border:1px solid #0b6b5d;
background:#0b6b5d;color:#fff;cursor:pointer;margin:.3rem .6rem .3rem 0;text-decoration:none;display:inline-block}button.quiet{background:#fff;color:#0b6b5d}
.dim{color:#51626c}`;

/** The few pages the provider shows by itself: both languages, no script, nothing from outside. */
const page = (title: string, body: string): string =>
  `<!doctype html><html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`;

/** `action` of the forms on these pages, beside our own address: where a sign-out leads back to. */
export const pagePolicy = (target?: string): string =>
  `default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'${target ? ` ${target}` : ''}`;

/** Asks before signing out; `form` is the library's own, with its secret. */
export const signOutPage = (form: string, clientName: string | undefined): string =>
  page(
    'ออกจากระบบ · Sign out',
    `<h1>ออกจากระบบทุกระบบหรือไม่ <span lang="en">· Sign out everywhere?</span></h1>
<p>${clientName ? `${plain(clientName)} ขอให้ออกจากระบบ ` : ''}การเข้าสู่ระบบนี้ใช้ร่วมกันทุกระบบ เมื่อออกแล้วต้องเข้าสู่ระบบใหม่</p>
<p class="dim" lang="en">This sign-in is shared by all systems. After signing out you have to sign in again.</p>
${form}
<button type="submit" form="op.logoutForm" name="logout" value="yes" autofocus>ออกจากระบบ · Sign out</button>
<button type="submit" form="op.logoutForm" class="quiet">อยู่ต่อ · Stay</button>`,
  );

/** After a sign-out that leads back to nowhere. */
export const signedOutPage = (): string =>
  page(
    'ออกจากระบบแล้ว · Signed out',
    `<h1>ออกจากระบบแล้ว <span lang="en">· You are signed out</span></h1><p><a class="button" href="/">หน้าแรก · Home</a></p>`,
  );

const TROUBLE: Readonly<Record<string, readonly [string, string]>> = {
  access_denied: ['ไม่ได้อนุญาตให้เข้าสู่ระบบ', 'The sign-in was not allowed.'],
  invalid_client: ['ไม่รู้จักระบบที่ส่งท่านมา', 'The system that sent you here is not known.'],
  session_not_found: ['คำขอเข้าสู่ระบบหมดอายุ', 'The request to sign in has expired.'],
};

/** What went wrong, in words, with the code for the developer of the client. */
export function troublePage(error: string, description: string | undefined): string {
  const expired = /expired|not found/.test(description ?? '') && error === 'invalid_request';
  const [th, en] = TROUBLE[expired ? 'session_not_found' : error] ?? [
    'เข้าสู่ระบบต่อไม่ได้ เพราะคำขอของระบบที่ส่งท่านมาไม่ถูกต้อง',
    'The request of the system that sent you here is not right.',
  ];
  return page(
    'เข้าสู่ระบบต่อไม่ได้ · Cannot go on',
    `<h1>${th} <span lang="en">· ${en}</span></h1>
<p>กลับไปที่ระบบนั้นแล้วเริ่มเข้าสู่ระบบใหม่ หากยังไม่ได้ แจ้งผู้ดูแลระบบนั้นด้วยรหัสด้านล่าง</p>
<p lang="en">Go back to that system and start again. If that does not help, tell its administrator the code below.</p>
<p class="dim"><code>${plain(error)}${description ? `: ${plain(description)}` : ''}</code></p>
<p><a class="button" href="/">หน้าแรก · Home</a></p>`,
  );
}
