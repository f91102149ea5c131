// One plain mailbox. Quotes, comments, lists and control characters are legal in headers and only serve attacks here.
const MAILBOX =
  /^[^\s@<>(),;:"\\[\]\p{Cc}]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]{0,61}[\p{L}\p{N}]$/u;
const LONGEST = 254;

/** The address as it is written into mails, or null where it is not one plain mailbox. */
export function mailAddress(text: string): string | null {
  const address = text.replace(/^ +| +$/g, '');
  return address.length <= LONGEST && MAILBOX.test(address) ? address : null;
}
