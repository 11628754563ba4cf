/** CSV by RFC 4180. */

const field = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Lines of fields as text: quoted where they must be, each line ended by CRLF. */
export const csvText = (lines: readonly (readonly string[])[]): string =>
  lines.map((fields) => `${fields.map(field).join(',')}\r\n`).join('');
