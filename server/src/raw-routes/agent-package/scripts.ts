import type { ZipEntry } from './zip.ts';

/** What people see on their screen (SRM-11). */
const ICON = 'SRM Smart Card Single Sign-On';

interface House {
  readonly publicUrl: string;
  readonly mode: string;
}

/** Windows reads its scripts line by line with CR LF. */
const windows = (lines: readonly string[]): string => `${lines.join('\r\n')}\r\n`;
const unix = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

const installOnWindows = windows([
  '@echo off',
  'chcp 65001 >nul',
  'cd /d "%~dp0"',
  'where node >nul 2>nul',
  'if errorlevel 1 (echo Install Node.js 24 first, then start this again. & pause & exit /b 1)',
  'call npm install --omit=dev --no-audit --no-fund',
  'if errorlevel 1 (echo The parts of the program could not be fetched. & pause & exit /b 1)',
  'if not exist userconfig.properties copy userconfig.example userconfig.properties >nul',
  `powershell -NoProfile -Command "$s=(New-Object -ComObject WScript.Shell).CreateShortcut([Environment]::GetFolderPath('Desktop')+'\\${ICON}.lnk');$s.TargetPath='%~dp0start.cmd';$s.WorkingDirectory='%~dp0';$s.Save()"`,
  `echo Installed. Put the unit's token into userconfig.properties, then open "${ICON}" on the desktop.`,
  'pause',
]);

const startOnWindows = ({ publicUrl, mode }: House) =>
  windows([
    '@echo off',
    'cd /d "%~dp0"',
    `set "SITTHI_MODE=${mode}"`,
    `set "PUBLIC_URL=${publicUrl}"`,
    `start "${ICON}" /min node src\\main.ts`,
    `start "" "${publicUrl}/srm/sign-in"`,
  ]);

const installOnUnix = unix([
  '#!/bin/sh',
  'cd "$(dirname "$0")" || exit 1',
  'command -v node >/dev/null || { echo "Install Node.js 24 first, then start this again."; exit 1; }',
  'npm install --omit=dev --no-audit --no-fund || exit 1',
  '[ -e userconfig.properties ] || { cp userconfig.example userconfig.properties; chmod 600 userconfig.properties; }',
  `if [ -d "$HOME/Desktop" ]; then ln -sf "$PWD/start.sh" "$HOME/Desktop/${ICON}"; fi`,
  `echo "Installed. Put the unit's token into userconfig.properties, then open ${ICON} (start.sh)."`,
]);

const startOnUnix = ({ publicUrl, mode }: House) =>
  unix([
    '#!/bin/sh',
    'cd "$(dirname "$(readlink -f "$0")")" || exit 1',
    `SITTHI_MODE='${mode}' PUBLIC_URL='${publicUrl}' exec node src/main.ts`,
  ]);

const readMe = ({ publicUrl }: House) =>
  windows([
    ICON,
    '',
    '1. ติดตั้ง Node.js รุ่น 24 ขึ้นไป',
    '2. เปิด install.cmd (Windows) หรือ install.sh (macOS, Linux)',
    '3. ใส่โทเคนของหน่วยบริการในไฟล์ userconfig.properties',
    `4. เปิดไอคอน “${ICON}” เสียบเครื่องอ่านบัตร แล้วเข้าที่ ${publicUrl}/srm/sign-in`,
    '5. ครั้งแรก ให้ผู้ดูแลผู้ใช้งานลงทะเบียนเครื่องนี้ที่ e-Portal เมนูโปรแกรมอ่านบัตร',
    '',
    'Install Node.js 24; open install.cmd or install.sh; put the token of the unit into userconfig.properties; open the icon,',
    'plug in the reader, and sign in at the address above. The first time, the user manager enrols this computer.',
  ]);

/** What makes a program of the agent's sources on a computer of a unit: it knows this house's address. */
export const scriptsFor = (house: House): ZipEntry[] => [
  { name: 'README.txt', text: readMe(house) },
  { name: 'install.cmd', text: installOnWindows },
  { name: 'start.cmd', text: startOnWindows(house) },
  { name: 'install.sh', text: installOnUnix, executable: true },
  { name: 'start.sh', text: startOnUnix(house), executable: true },
  { name: 'userconfig.example', text: 'nhso.service.token=\n' },
];
