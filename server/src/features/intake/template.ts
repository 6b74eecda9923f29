/** Columns that a candidates table may have; the example row shows how lists and levels are written. */
const header =
  'name,email,phone,city,country,headline,company,start date,skills,languages,certifications,education,linkedin';
const example =
  'Ada Example,ada@example.com,+49 30 1234567,Berlin,Germany,Back-end developer,Example GmbH,2019-03,"Python; PostgreSQL; Docker","English (C1); German (native)",AWS Certified Developer – Associate,BSc Computer Science,https://www.linkedin.com/in/ada-example';

/** With a byte-order mark, so that spreadsheets read it as UTF-8. */
export const candidatesTemplate = `\uFEFF${header}\r\n${example}\r\n`;
