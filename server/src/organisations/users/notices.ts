import { defineNotice } from '../../services/index.ts';

/** The link of an invitation (OSS-68). */
export const invited = defineNotice({
  key: 'organisations.invited',
  subject: { th: 'คำเชิญเป็นผู้ใช้งานของ {organisation}', en: 'You are invited to {organisation}' },
  body: {
    th: `เรียน {name}

{inviter} เชิญท่านเป็นผู้ใช้งานของ {organisation} ในบทบาท: {roles}

เปิดลิงก์นี้ภายใน {days} วัน ยืนยันตัวตนด้วยแอป ThaiD แล้วกำหนดชื่อผู้ใช้และรหัสผ่านของท่าน:
{house}/invitation#token={token}

หากท่านมีบัญชีอยู่แล้ว เปิดลิงก์เดียวกันเพื่อรับบทบาทเข้าบัญชีเดิม หากไม่รู้จักผู้เชิญ ไม่ต้องทำอะไร`,
    en: `Dear {name},

{inviter} invites you to become a user of {organisation}, as: {roles}

Open this link within {days} days, prove yourself with the ThaiD app, and choose your user name and password:
{house}/invitation#token={token}

If you have an account already, the same link adds the roles to it. If you do not know who invites you, there is nothing to do.`,
  },
});

/** The address is asked for a second time, by the one who proved himself (OSS-70). */
export const confirmMail = defineNotice({
  key: 'organisations.confirmMail',
  subject: { th: 'ยืนยันอีเมลเพื่อเริ่มใช้งาน', en: 'Confirm your mail address to begin' },
  body: {
    th: `เรียน {name}

ท่านยืนยันตัวตนและตั้งชื่อผู้ใช้ {username} แล้ว เปิดลิงก์นี้ภายใน {hours} ชั่วโมงเพื่อยืนยันอีเมลและเริ่มใช้งาน {organisation}:
{house}/invitation/confirm#token={token}

หากไม่ใช่ท่าน ไม่ต้องเปิดลิงก์ และแจ้งผู้ดูแลผู้ใช้งานของหน่วยงาน`,
    en: `Dear {name},

You proved yourself and chose the user name {username}. Open this link within {hours} hours to confirm your mail address and begin with {organisation}:
{house}/invitation/confirm#token={token}

If it was not you, do not open the link, and tell the user manager of the organisation.`,
  },
});

/** A role was given, or given other days (OSS-42). */
export const roleGranted = defineNotice({
  key: 'organisations.roleGranted',
  subject: { th: 'บทบาทของท่านใน {organisation}', en: 'Your roles in {organisation}' },
  body: {
    th: `เรียน {name}

{by} กำหนดบทบาทของท่านใน {organisation}: {roles}

เข้าสู่ระบบด้วยบัญชีเดิมเพื่อใช้งาน หากไม่ถูกต้อง แจ้งผู้ดูแลผู้ใช้งานของหน่วยงาน`,
    en: `Dear {name},

{by} set your roles in {organisation}: {roles}

Sign in with the account you have. If this is wrong, tell the user manager of the organisation.`,
  },
});

/** A role was taken back. */
export const roleRevoked = defineNotice({
  key: 'organisations.roleRevoked',
  subject: { th: 'บทบาทของท่านใน {organisation} สิ้นสุดแล้ว', en: 'Your roles in {organisation} have ended' },
  body: {
    th: `เรียน {name}

{by} ยกเลิกบทบาทของท่านใน {organisation}: {roles}

บัญชีของท่านยังใช้กับหน่วยงานอื่นได้ หากไม่ถูกต้อง แจ้งผู้ดูแลผู้ใช้งานของหน่วยงาน`,
    en: `Dear {name},

{by} took back your roles in {organisation}: {roles}

Your account still works for other organisations. If this is wrong, tell the user manager of the organisation.`,
  },
});
