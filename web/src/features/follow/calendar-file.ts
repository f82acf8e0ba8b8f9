/** A due time as a calendar holds it: one entry, the same again when it is saved anew. */
export interface DueEntry {
  /** Number of the case and the step that is due. */
  id: string;
  dueAt: string;
  title: string;
  description: string;
  url: string;
  /** When the file is made. */
  madeAt: string;
}

/** Longest line in bytes without its break (RFC 5545, 3.1). */
const LINE_BYTES = 75;
const DAY_MS = 24 * 60 * 60 * 1000;
const SHANGHAI_MS = 8 * 60 * 60 * 1000;

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r?\n/g, '\\n');

/** Breaks a long line between characters; what follows begins with a space. */
const folded = (line: string): string => {
  const encoder = new TextEncoder();
  let bytes = 0;
  let out = '';
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > LINE_BYTES) {
      out += '\r\n ';
      bytes = 1;
    }
    out += character;
    bytes += size;
  }
  return out;
};

const instantOf = (ms: number): string => new Date(ms).toISOString().replace(/[-:]|\.\d{3}/g, '');
const dateOf = (ms: number): string => instantOf(ms).slice(0, 8);

/** A time that ends with its day is an entry for the whole day, any other one for its minute. */
const times = (dueAt: string): string[] => {
  const due = Date.parse(dueAt);
  const local = due + SHANGHAI_MS;
  return new Date(local).toISOString().includes('T23:59:59')
    ? [`DTSTART;VALUE=DATE:${dateOf(local)}`, `DTEND;VALUE=DATE:${dateOf(local + DAY_MS)}`]
    : [`DTSTART:${instantOf(due)}`];
};

/** An iCalendar file (RFC 5545) with a due time and a reminder a day before. */
export const writeCalendarFile = ({ id, dueAt, title, description, url, madeAt }: DueEntry): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Suda//Follow//ZH',
    'BEGIN:VEVENT',
    `UID:${id}@suda`,
    `DTSTAMP:${instantOf(Date.parse(madeAt))}`,
    ...times(dueAt),
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${url}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:-P1D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');

/** Hands the browser a calendar file to save. */
export const saveCalendarFile = (entry: DueEntry): void => {
  const url = URL.createObjectURL(new Blob([writeCalendarFile(entry)], { type: 'text/calendar' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `suda-${entry.id}.ics`;
  link.click();
  URL.revokeObjectURL(url);
};
