import { cvDocx, cvJson, cvPdf, cvText } from '../../../server/src/testing/cv-files.js';
import { people } from './people.js';

/** A file as a drop zone takes it. */
export interface DroppedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const pdf = 'application/pdf';
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function at(index: number) {
  const person = people[index];
  if (person === undefined) throw new Error(`There is no person ${index}`);
  return person;
}

/** JSON Resume writes days as 2018-03; the people are written as a CV prints them. */
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const isoMonth = (printed: string) => {
  const [month = '', year] = printed.split(' ');
  const index = months.indexOf(month);
  return index < 0 ? printed : `${year}-${String(index + 1).padStart(2, '0')}`;
};
function jsonOf(index: number) {
  const person = at(index);
  const jobs = person.jobs.map((job) => ({ ...job, start: isoMonth(job.start), end: isoMonth(job.end) }));
  return Buffer.from(cvJson({ ...person, jobs }));
}

/** Twelve files in four formats: ten people, one file that is cut off, one that came already. */
export async function twelveFiles(): Promise<DroppedFile[]> {
  const [first, second, third] = await Promise.all([cvPdf(at(0)), cvPdf(at(1)), cvPdf(at(2))]);
  const [fourth, fifth, sixth] = await Promise.all([cvDocx(at(3)), cvDocx(at(4)), cvDocx(at(5))]);
  return [
    { name: 'okafor.pdf', mimeType: pdf, buffer: first },
    { name: 'alvarez.pdf', mimeType: pdf, buffer: second },
    { name: 'wisniewski.pdf', mimeType: pdf, buffer: third },
    { name: 'nguyen.docx', mimeType: docx, buffer: fourth },
    { name: 'brandt.docx', mimeType: docx, buffer: fifth },
    { name: 'deshpande.docx', mimeType: docx, buffer: sixth },
    { name: 'lefevre.txt', mimeType: 'text/plain', buffer: Buffer.from(cvText(at(6))) },
    { name: 'osei.txt', mimeType: 'text/plain', buffer: Buffer.from(cvText(at(7))) },
    { name: 'tanaka.json', mimeType: 'application/json', buffer: jsonOf(8) },
    { name: 'solberg.json', mimeType: 'application/json', buffer: jsonOf(9) },
    { name: 'cut-off.pdf', mimeType: pdf, buffer: first.subarray(0, 400) },
    { name: 'okafor again.pdf', mimeType: pdf, buffer: first },
  ];
}
