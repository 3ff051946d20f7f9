import { defineNotice } from '../../services/index.ts';

/** To an address nobody has confirmed yet: whoever reads it may be a stranger, so it names nobody. */
export const confirmSignUpMail = defineNotice({
  key: 'identity.confirmSignUpMail',
  subject: {
    th: 'ยืนยันอีเมลเพื่อสมัครใช้งาน One Stop Service',
    en: 'Confirm your mail address to sign up for One Stop Service',
  },
  body: {
    th: `เรียน ผู้สมัครใช้งาน

มีผู้สมัครบัญชี One Stop Service ด้วยอีเมลนี้ หากเป็นท่าน เปิดลิงก์ด้านล่างในเครื่องเดียวกับที่สมัคร ภายใน {hours} ชั่วโมง เพื่อยืนยันอีเมลและทำขั้นตอนต่อไป ลิงก์ใช้ได้ครั้งเดียว:
{house}/signup/mail#token={token}

หากไม่ใช่ท่าน ไม่ต้องทำอะไร จะไม่มีบัญชีใดเปิดด้วยอีเมลนี้`,
    en: `Dear applicant,

Somebody is signing up for One Stop Service with this mail address. If it is you, open this link on the same machine within {hours} hours to confirm the address and go on. It works once:
{house}/signup/mail#token={token}

If it is not you, there is nothing to do: no account will be opened with this address.`,
  },
});
