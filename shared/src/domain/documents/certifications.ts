import { datePoints } from './date-points.js';
import { type Line, type Piece, piece } from './lines.js';
import { type CertificationValue, type Field } from './types.js';

const onlyDate = (line: Line) => {
  const [first] = datePoints(line.text);
  return (
    first !== undefined &&
    line.text.replace(line.text.slice(first.start, first.end), '').replace(/[^\p{L}]/gu, '').length < 4
  );
};

function nameOf(line: Line): Piece | null {
  const [date] = datePoints(line.text);
  const until = date !== undefined && date.start > 3 ? date.start : line.text.length;
  const from = date?.start === 0 ? date.end : 0;
  const stop =
    /\s*[|·\t]|\s+[–—-]\s(?!\s*(?:associate|professional|practitioner|foundation|expert|specialty|level|advanced))/iu.exec(
      line.text.slice(from, until),
    );
  return piece(line, from, stop === null ? until : from + stop.index, /[\s,;|·•:\t–—(-]/u);
}

/** Whether a line opens an entry: the first of its block, a bullet, or one in a plain list. */
function opens(line: Line, before: Line | undefined, plainList: boolean): boolean {
  return line.bullet || line.blankBefore || before === undefined || plainList;
}

const known =
  /certif|zertifi|licen[cs]|diplom|award|scrum|pmp|itil|cissp|ccna|toefl|ielts|associate|professional|practitioner|foundation|course|corso|curso|kurs/i;

/** The entries of a certification section. */
export function findCertifications(lines: readonly Line[]): Field<CertificationValue>[] {
  const plainList = lines.every((line) => !line.blankBefore && line.text.length < 100);
  return lines.flatMap((line, index) => {
    if (!opens(line, lines[index - 1], plainList) || onlyDate(line) || /^https?:/i.test(line.text)) return [];
    const name = nameOf(line);
    if (name === null || name.text.length < 3 || name.text.length > 120) return [];
    const nearby = [line, lines[index + 1]].flatMap((one) => (one === undefined ? [] : datePoints(one.text)));
    return [
      {
        value: { name: name.text, skillId: null, issued: nearby[0]?.value ?? null },
        spans: [{ start: name.start, end: name.end }],
        confidence: known.test(name.text) ? 0.8 : 0.5,
      },
    ];
  });
}
