export { type Mail, type MailAddress, type MailAttachment, readMail } from './mail.ts'
