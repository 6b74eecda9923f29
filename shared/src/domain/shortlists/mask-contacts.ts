const email = /[\p{L}\p{N}._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
const address = /\b(?:https?:\/\/|www\.)[^\s<>"')\]]+/gi;
const bareAddress =
  /\b(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|io|dev|me|de|fr|es|it|nl|pl|uk|eu|ch|at|in|cn|jp|br|ca|us|co|info|app|ai)(?:\/[^\s<>"')\]]*)/giu;
/** Domains alone; product names that look like one (ASP.NET, Socket.IO) end otherwise. */
const domain = /\b(?!(?:salesforce|monday)\.com\b)(?:[\p{L}\p{N}-]+\.)+(?:com|org|dev|me|de|info)\b/giu;
const handle = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_]{3,}/gu;
/** Seven digits or more with the separators of telephone numbers. */
const phone = /(?:\+|\(|\b)\d[\d\s().\u2010-\u2015/-]{5,}\d\b/g;
const years = /^\(?(?:19|20)\d\d(?:[./-]\d\d)?\D{1,5}(?:19|20)\d\d(?:[./-]\d\d)?\)?$/;
const dates = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:\D+\d{1,4}[./-]\d{1,2}[./-]\d{1,4})?$/;

/** A quote without e-mail addresses, telephone numbers, links and handles: what a hiring manager may read. */
export function maskContacts(text: string): string {
  return text
    .replace(email, '[e-mail]')
    .replace(address, '[link]')
    .replace(bareAddress, '[link]')
    .replace(domain, '[link]')
    .replace(handle, '[link]')
    .replace(phone, (found) => (isPhone(found) ? '[phone]' : found));
}

function isPhone(found: string): boolean {
  const digits = found.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 15 && !years.test(found.trim()) && !dates.test(found.trim());
}
