export type { Letter } from './letter.ts';
export { type Mailer, type PostResult, smtpMailer } from './mailer.ts';
