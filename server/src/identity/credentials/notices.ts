import { defineNotice } from '../../services/index.ts';

/** The link of a forgotten password. */
export const passwordForgotten = defineNotice({
  key: 'identity.passwordForgotten',
  subject: { th: 'ตั้งรหัสผ่านใหม่', en: 'Set a new password' },
  body: {
    th: `เรียน {name}

มีผู้แจ้งลืมรหัสผ่านของชื่อผู้ใช้ {username} หากเป็นท่าน เปิดลิงก์นี้เพื่อตั้งรหัสผ่านใหม่ภายใน {minutes} นาที ลิงก์ใช้ได้ครั้งเดียว:
{link}

หากไม่ใช่ท่าน ไม่ต้องทำอะไร รหัสผ่านเดิมยังใช้ได้`,
    en: `Dear {name},

Somebody said that the password of the user name {username} was forgotten. If it was you, open this link within {minutes} minutes to set a new one. It works once:
{link}

If it was not you, there is nothing to do: your password has not changed.`,
  },
});

/** The password was set anew, by the link or by its owner. */
export const passwordChanged = defineNotice({
  key: 'identity.passwordChanged',
  subject: { th: 'รหัสผ่านของท่านถูกเปลี่ยนแล้ว', en: 'Your password was changed' },
  body: {
    th: `เรียน {name}

รหัสผ่านของชื่อผู้ใช้ {username} ถูกเปลี่ยนเมื่อ {when} และการเข้าสู่ระบบที่ค้างอยู่บนเครื่องอื่นสิ้นสุดแล้ว

หากไม่ใช่ท่าน ให้ตั้งรหัสผ่านใหม่ทันทีที่ {link} และแจ้งผู้ดูแลของหน่วยงาน`,
    en: `Dear {name},

The password of the user name {username} was changed on {when}. Whoever was signed in elsewhere has been signed out.

If it was not you, set a new one at once at {link} and tell the administrator of your organisation.`,
  },
});

/** Wrong passwords have locked the account (INV-IDN-8). */
export const accountLocked = defineNotice({
  key: 'identity.accountLocked',
  subject: { th: 'บัญชีของท่านถูกล็อกชั่วคราว', en: 'Your account is locked for a while' },
  body: {
    th: `เรียน {name}

มีผู้ใส่รหัสผ่านของชื่อผู้ใช้ {username} ผิดหลายครั้งเมื่อ {when} บัญชีจึงถูกล็อก {minutes} นาที

หากเป็นท่าน รอจนครบเวลา หรือตั้งรหัสผ่านใหม่ได้ทันทีที่ {link} หากไม่ใช่ท่าน รหัสผ่านของท่านยังไม่ถูกเปิดเผย แต่ควรตั้งใหม่ให้เดายากขึ้น`,
    en: `Dear {name},

Somebody entered wrong passwords for the user name {username} on {when}, so it is locked for {minutes} minutes.

If it was you, wait, or set a new password now at {link}. If it was not you, your password has not been found out, but one that is harder to guess would be better.`,
  },
});
