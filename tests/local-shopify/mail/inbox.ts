/** A mail as it arrived over SMTP. */
export interface ReceivedMail {
  id: string;
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string | null;
  /** Lower-case names, values as they stood in the mail. */
  headers: Record<string, string>;
  receivedAt: string;
}
