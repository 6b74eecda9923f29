import { describe, expect, it } from '@jest/globals';
import { zipOf } from '../../../testing/hostile-files.js';
import { readDocx } from './docx-reader.js';
import { readHtml } from './html-reader.js';
import { readMarkdown } from './markdown-reader.js';
import { readOdt } from './odt-reader.js';
import { type Outcome, type Reading } from './reading.js';
import { readRtf } from './rtf-reader.js';

const bytes = (text: string) => Buffer.from(text, 'utf8');

function reading(outcome: Outcome<Reading>): Reading {
  if (!outcome.ok) throw new Error(outcome.fault.detail);
  for (const line of outcome.value.layout?.lines ?? [])
    expect(outcome.value.text.slice(line.start, line.end)).not.toContain('\n');
  return outcome.value;
}
const linesOf = ({ text }: Reading) => text.split('\n').filter((line) => line !== '');
/** The words of each laid-out line that the layout marks so. */
const marked = ({ text, layout }: Reading, by: 'heading' | 'bold') =>
  (layout?.lines ?? []).filter((line) => line[by] === true).map((line) => text.slice(line.start, line.end));
const regions = ({ text, layout }: Reading) =>
  Object.fromEntries((layout?.lines ?? []).map((line) => [text.slice(line.start, line.end), line.region]));
const linked = ({ text, layout }: Reading) =>
  (layout?.links ?? []).map(({ url, start, end }) => [url, text.slice(start, end)]);

describe('a Word document', () => {
  const p = (text: string, properties = '') =>
    `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const cell = (...paragraphs: string[]) => `<w:tc>${paragraphs.join('')}</w:tc>`;
  const table = (...rows: string[][]) =>
    `<w:tbl>${rows.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('')}</w:tbl>`;
  const bold = (text: string) => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
  const docx = async (body: string, more: Readonly<Record<string, string>> = {}) =>
    reading(
      await readDocx(
        zipOf([
          { name: 'word/document.xml', content: bytes(`<w:document><w:body>${body}</w:body></w:document>`) },
          ...Object.entries(more).map(([name, xml]) => ({ name, content: bytes(xml) })),
        ]),
      ),
    );
  const style = (id: string, name: string, rest = '') =>
    `<w:style w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;

  it('knows headings by style in any language, by the base of a style and by outline level', async () => {
    const styles = `<w:styles>${style('berschrift1', 'heading 1')}${style('Firma', 'Firma', '<w:basedOn w:val="berschrift1"/>')}${style('Normal', 'Normal')}</w:styles>`;
    const found = await docx(
      p('Berufserfahrung', '<w:pStyle w:val="berschrift1"/>') +
        p('Ausbildung', '<w:pStyle w:val="Firma"/>') +
        p('Sprachen', '<w:outlineLvl w:val="0"/>') +
        p('Ein Absatz wie jeder andere', '<w:pStyle w:val="Normal"/><w:outlineLvl w:val="9"/>') +
        bold('Nur fett'),
      { 'word/styles.xml': styles },
    );
    expect(marked(found, 'heading')).toEqual(['Berufserfahrung', 'Ausbildung', 'Sprachen']);
    expect(marked(found, 'bold')).toContain('Nur fett');
  });

  it('leaves out hidden words, deletions, tab stops, page numbers and prompts', async () => {
    const found = await docx(
      '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>Jane Doe, Engineer in Leeds</w:t></w:r>' +
        '<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:del><w:r><w:t>struck</w:t></w:r></w:del>' +
        '<w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom></w:p>' +
        '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Click to enter</w:t></w:r></w:p></w:sdtContent></w:sdt>' +
        '<w:p><w:r><w:t>Page </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>',
    );
    expect(linesOf(found)).toEqual(['Jane Doe, Engineer in Leeds', 'Page']);
  });

  it('reads a table of two columns down, each in a region of its own', async () => {
    const found = await docx(
      p('Jane Doe, a person of two columns') +
        table([
          cell(bold('CONTACT'), p('jane@mail.example'), p('Leeds'), bold('SKILLS'), p('Java')),
          cell(bold('EXPERIENCE'), p('Engineer, Acme'), p('2019 - 2021'), p('Built things')),
        ]),
    );
    expect(linesOf(found).slice(1)).toEqual([
      ...['CONTACT', 'jane@mail.example', 'Leeds', 'SKILLS', 'Java'],
      ...['EXPERIENCE', 'Engineer, Acme', '2019 - 2021', 'Built things'],
    ]);
    const of = regions(found);
    expect(of['CONTACT']).toBe(of['Java']);
    expect(of['EXPERIENCE']).not.toBe(of['CONTACT']);
  });

  it('reads labels beside values, dates beside jobs and headings beside their section', async () => {
    const found = await docx(
      table([cell(p('Name')), cell(p('Jane Doe'))], [cell(p('Telefon')), cell(p('+49 30 123456'))]) +
        table([cell(p('2019 - 2021'), p('Leeds')), cell(bold('Engineer, Acme'), p('Built things'))]) +
        table([cell(bold('SKILLS')), cell(p('Java'), p('Docker'))]),
    );
    expect(linesOf(found)).toEqual([
      ...['Name\tJane Doe', 'Telefon\t+49 30 123456'],
      ...['2019 - 2021\tEngineer, Acme', 'Leeds', 'Built things'],
      ...['SKILLS', 'Java', 'Docker'],
    ]);
  });

  it('reads text boxes once, after the paragraph they hang on, and headers and footers once', async () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const header = `<w:hdr>${p('Jane Doe')}</w:hdr>`;
    const found = await docx(
      `<w:p><w:r><mc:AlternateContent><mc:Choice>${box('In a box')}</mc:Choice><mc:Fallback>${box('In a box')}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Engineer at Acme Harbour</w:t></w:r></w:p>`,
      {
        'word/header1.xml': header,
        'word/header2.xml': header,
        'word/footer1.xml': `<w:ftr>${p('Leeds')}</w:ftr>`,
      },
    );
    expect(linesOf(found)).toEqual(['Jane Doe', 'Engineer at Acme Harbour', 'In a box', 'Leeds']);
    expect(regions(found)['In a box']).not.toBe(0);
  });

  it('keeps links of relations and of fields on their words', async () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const found = await docx(
      '<w:p><w:r><w:t>Find me at </w:t></w:r><w:hyperlink r:id="r1"><w:r><w:t>my pages</w:t></w:r></w:hyperlink></w:p>' +
        `<w:p>${field('begin')}<w:r><w:instrText>HYPERLINK "mailto:jane@mail.example"</w:instrText></w:r>${field('separate')}<w:r><w:t>write me</w:t></w:r>${field('end')}</w:p>`,
      {
        'word/_rels/document.xml.rels':
          '<Relationships><Relationship Id="r1" Target="https://jane.example.org" TargetMode="External"/></Relationships>',
      },
    );
    expect(linked(found)).toEqual([
      ['https://jane.example.org', 'my pages'],
      ['mailto:jane@mail.example', 'write me'],
    ]);
  });

  it.each([
    ['a document type', '<!DOCTYPE w:document [<!ENTITY a "b">]><w:document/>'],
    ['tables without end', `<w:document>${'<w:tbl><w:tr><w:tc>'.repeat(60)}`],
    ['elements without end', `<w:document>${'<w:x>'.repeat(500)}`],
  ])('with %s is not opened', async (_name, xml) =>
    expect(await readDocx(zipOf([{ name: 'word/document.xml', content: bytes(xml) }]))).toMatchObject({
      ok: false,
      fault: { code: 'hostile' },
    }),
  );
});

describe('an OpenDocument text', () => {
  const odt = (body: string, more: Readonly<Record<string, string>> = {}) =>
    readOdt(
      zipOf([
        { name: 'mimetype', content: bytes('application/vnd.oasis.opendocument.text') },
        {
          name: 'content.xml',
          content: bytes(
            `<office:document-content><office:automatic-styles><style:style style:name="T1"><style:text-properties fo:font-weight="bold" fo:font-size="18pt"/></style:style><style:style style:name="H"><style:text-properties text:display="none"/></style:style></office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
          ),
        },
        ...Object.entries(more).map(([name, xml]) => ({ name, content: bytes(xml) })),
      ]),
    );

  it('gives headings, lists, tabs, sizes, links, tables and frames', async () => {
    const found = reading(
      await odt(
        '<text:p text:style-name="T1">Jane Doe</text:p><text:h text:outline-level="1">Experience</text:h>' +
          '<text:p>Engineer<text:tab/>2019<text:s text:c="2"/>- 2021<text:span text:style-name="H">hidden</text:span></text:p>' +
          '<text:tracked-changes><text:p>struck</text:p></text:tracked-changes>' +
          '<text:list><text:list-item><text:p>Built <text:a xlink:href="https://acme.example">things</text:a></text:p></text:list-item></text:list>' +
          '<table:table><table:table-row><table:table-cell><text:p>Phone</text:p></table:table-cell><table:table-cell><text:p>+44 20 1234</text:p></table:table-cell></table:table-row></table:table>' +
          '<text:p><draw:frame><draw:text-box><text:p>Beside</text:p></draw:text-box></draw:frame></text:p>',
      ),
    );
    expect(linesOf(found)).toEqual([
      ...[
        'Jane Doe',
        'Experience',
        'Engineer\t2019  - 2021',
        '• Built things',
        'Phone\t+44 20 1234',
        'Beside',
      ],
    ]);
    expect(marked(found, 'heading')).toEqual(['Experience']);
    expect(found.layout?.lines[0]).toMatchObject({ size: 18, bold: true });
    expect(linked(found)).toEqual([['https://acme.example', 'things']]);
  });

  it.each([
    ['locked', () => odt('', { 'META-INF/manifest.xml': '<m><manifest:encryption-data/></m>' }), 'encrypted'],
    ['empty', () => odt('<text:p/>'), 'no-text'],
    ['of another kind', () => readOdt(zipOf([{ name: 'a', content: bytes('b') }])), 'mismatch'],
    [
      'with entities',
      () =>
        readOdt(
          zipOf([
            {
              name: 'content.xml',
              content: bytes('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'),
            },
          ]),
        ),
      'hostile',
    ],
  ])('that is %s is a fault', async (_name, make, code) =>
    expect(await make()).toMatchObject({ ok: false, fault: { code } }),
  );
});

describe('an RTF document', () => {
  const rtf = (body: string) =>
    reading(readRtf(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0 ${body}}`, 'latin1')));

  it('gives paragraphs, signs, code pages and letters of Unicode', () => {
    const found = rtf(
      "{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset238 Arial CE;}}{\\info{\\author Somebody Else}}\\pard J\\'fcrgen \\u321?ukasz \\f1 W\\'b3adys\\'b3aw\\f0\\par 2019 \\endash  2021\\tab Leeds\\par",
    );
    expect(linesOf(found)).toEqual(['Jürgen Łukasz Władysław', '2019 – 2021\tLeeds']);
  });

  it('gives headings, lists, weight and size, links, and no hidden words', () => {
    const found = rtf(
      '\\pard\\outlinelevel0 Experience\\par\\pard\\ls1 {\\listtext\\bullet\\tab}Built things\\par and more\\par\\pard {\\b\\fs36 Jane Doe\\par}\\pard{\\v hidden}{\\*\\bkmkstart x}{\\field{\\*\\fldinst{HYPERLINK "https://jane.example.org"}}{\\fldrslt{my pages}}} here\\par',
    );
    expect(linesOf(found)).toEqual([
      'Experience',
      '• Built things',
      '• and more',
      'Jane Doe',
      'my pages here',
    ]);
    expect(marked(found, 'heading')).toEqual(['Experience']);
    expect(found.layout?.lines.find((line) => line.size === 18)?.bold).toBe(true);
    expect(linked(found)).toEqual([['https://jane.example.org', 'my pages']]);
  });

  it('gives tables, text boxes and footers', () => {
    const found = rtf(
      '{\\footer Footing\\par}\\trowd\\pard\\intbl Name\\cell\\pard\\intbl Jane Doe of Leeds\\cell\\row\\trowd\\pard\\intbl Phone\\cell +44 20\\cell\\row\\pard After the table{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt\\pard In a box\\par}}{\\shprslt In a box}}\\par',
    );
    expect(linesOf(found)).toEqual([
      'Footing',
      'Name\tJane Doe of Leeds',
      'Phone\t+44 20',
      'After the table',
      'In a box',
    ]);
  });

  it.each([
    ['groups without end', '{'.repeat(20_000), 'hostile'],
    ['no text', '\\par', 'no-text'],
  ])('with %s is a fault', (_name, body, code) =>
    expect(readRtf(Buffer.from(`{\\rtf1 ${body}`))).toMatchObject({ ok: false, fault: { code } }),
  );

  it('passes over binary pictures', () => {
    const picture = Buffer.concat([
      Buffer.from('{\\rtf1 Jane Doe, Engineer{\\pict\\bin6 '),
      Buffer.from([0x7d, 0x7b, 0, 1, 0x5c, 0x7d]),
      Buffer.from('} of Leeds\\par}'),
    ]);
    expect(linesOf(reading(readRtf(picture)))).toEqual(['Jane Doe, Engineer of Leeds']);
  });
});

describe('a page of HTML', () => {
  const html = (text: string) => reading(readHtml(text));

  it('gives headings, lists, weight, size and links, and nothing that is run or hidden', () => {
    const found = html(
      '<html><head><title>CV</title><style>p{}</style></head><body><script>alert(1)</script><h1>Jane Doe</h1><p>Engineer<br>Leeds &amp; York' +
        '<h2>Experience</h2><ul><li>Built <b>things</b><li>Sold <a href="https://acme.example">more</a></ul>' +
        '<p style="display:none">hidden</p><p style="font-size:20px;font-weight:700">Large</p><img src="http://evil.example/x.png" onerror="x()"></body></html>',
    );
    expect(linesOf(found)).toEqual([
      ...['Jane Doe', 'Engineer', 'Leeds & York', 'Experience', '• Built things', '• Sold more', 'Large'],
    ]);
    expect(marked(found, 'heading')).toEqual(['Jane Doe', 'Experience']);
    expect(found.layout?.lines.at(-1)).toMatchObject({ size: 15, bold: true });
    expect(linked(found)).toEqual([['https://acme.example', 'more']]);
  });

  it('reads tables across and asides apart', () => {
    const found = html(
      '<table><tr><th>Phone</th><td>+44 20 1234</td></tr></table><aside><h2>Skills</h2><p>Java, Docker and more</p></aside><p>Main</p>',
    );
    expect(linesOf(found)).toEqual(['Phone\t+44 20 1234', 'Skills', 'Java, Docker and more', 'Main']);
    const of = regions(found);
    expect(of['Skills']).not.toBe(of['Main']);
  });

  it.each([
    ['nested without end', '<div>'.repeat(5000), 'hostile'],
    ['with tables without end', '<table><tr><td>'.repeat(100), 'hostile'],
    ['of pictures', '<img src="a.png">', 'no-text'],
  ])('%s is a fault', (_name, text, code) =>
    expect(readHtml(text)).toMatchObject({ ok: false, fault: { code } }),
  );
});

describe('Markdown', () => {
  it('gives headings, emphasis, lists, tables and links', () => {
    const found = readMarkdown(
      '---\ntitle: CV\n---\n# Jo Doe\n**Engineer** at Acme\n*2019 - 2020*\n\n---\n- C# and snake_case\n\n| Skill | Level |\n|---|---|\n| Java | expert |\n\n[my pages](https://jo.example.org)\n',
    );
    if (found === null) throw new Error('not read');
    expect(linesOf(found)).toEqual([
      ...[
        'Jo Doe',
        'Engineer at Acme',
        '2019 - 2020',
        '• C# and snake_case',
        'Skill\tLevel',
        'Java\texpert',
        'my pages',
      ],
    ]);
    expect(marked(found, 'heading')).toEqual(['Jo Doe']);
    expect(linked(found)).toEqual([['https://jo.example.org', 'my pages']]);
  });

  it('is left as it stands when its marks have no end', () => {
    expect(readMarkdown('>'.repeat(100_000))).toBeNull();
  });
});
