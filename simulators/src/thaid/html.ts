/** Text for a page: what a client or a tester typed is never markup. */
export const plain = (text: string): string => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

const STYLE = `
  :root { color-scheme: light; font: 18px/1.6 "Sarabun", "Noto Sans Thai", "Loma", sans-serif; color: #14213d; }
  body { margin: 0; background: #eef1f8; }
  header { background: #1d3a8a; color: #fff; padding: 12px 20px; }
  header b { font-size: 1.3rem; } header span { opacity: .85; font-size: .9rem; }
  main { max-width: 30rem; margin: 24px auto; padding: 24px; background: #fff; border: 1px solid #ccd4e6; border-radius: 8px; }
  h1 { font-size: 1.35rem; margin: 0 0 8px; line-height: 1.4; } p { margin: 0 0 12px; }
  .reference { font-size: 1.6rem; letter-spacing: .1em; font-weight: 700; text-align: center; margin: 8px 0; }
  img { display: block; margin: 8px auto; width: 240px; height: 240px; }
  label { display: block; font-weight: 600; margin: 12px 0 4px; }
  input[type=search], input[type=text] { width: 100%; box-sizing: border-box; font: inherit; padding: 8px 10px; border: 1px solid #6b7a99; border-radius: 6px; }
  ul { list-style: none; margin: 12px 0; padding: 0; max-height: 18rem; overflow: auto; border: 1px solid #ccd4e6; border-radius: 6px; }
  li label { margin: 0; padding: 8px 12px; font-weight: 400; border-bottom: 1px solid #e5e9f3; cursor: pointer; display: flex; gap: 10px; }
  li small { color: #4a5876; display: block; line-height: 1.4; }
  button, .button { font: inherit; font-weight: 600; padding: 10px 20px; border-radius: 6px; border: 1px solid #1d3a8a; cursor: pointer; text-decoration: none; display: inline-block; }
  .yes { background: #1d3a8a; color: #fff; } .no { background: #fff; color: #1d3a8a; }
  .buttons { display: flex; gap: 12px; margin-top: 16px; } .buttons > * { flex: 1; text-align: center; }
  .said { padding: 10px 14px; border-left: 4px solid #b45309; background: #fff7ed; }
  .note { color: #4a5876; font-size: .9rem; }
  :focus-visible { outline: 3px solid #f59e0b; outline-offset: 2px; }`;

/** One page of the simulated app; it says on every one that it is no real ThaiD. */
export const page = (title: string, body: string, script = ''): string => `<!doctype html>
<html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${plain(title)} – ThaiD (จำลอง)</title><style>${STYLE}</style></head>
<body><header><b>ThaiD</b> <span>ระบบจำลองสำหรับทดสอบ – simulator, not the real service</span></header>
<main>${body}</main>${script ? `<script>${script}</script>` : ''}</body></html>`;
