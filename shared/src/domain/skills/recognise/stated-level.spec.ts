import { describe, expect, it } from '@jest/globals';
import { recogniseSkills } from './recognise.js';

/** "id=level", "!id" for negated, "id" without a level. */
function marks(text: string): string {
  return recogniseSkills(text)
    .map(({ skillId, statedLevel, negated }) => {
      if (negated) return `!${skillId}`;
      return statedLevel === null ? skillId : `${skillId}=${statedLevel}`;
    })
    .join(' ');
}

describe('stated levels', () => {
  it.each([
    ['Expert in Python, Django and PostgreSQL; basic Go.', 'python=4 django=4 postgresql=4 go=1'],
    ['Python (advanced), Java – expert, SQL: good', 'python=3 java=4 sql=2'],
    ['Python 4/5, Docker ★★★★☆, Kubernetes 80%, Git - 5/5', 'python=3 docker=3 kubernetes=3 git=4'],
    ['Python 1/5', 'python=1'],
    ['Python (5 years, advanced), Java 8 (expert)', 'python=3 java=4'],
    ['Python (5 years)', 'python'],
    ['Advanced: Java, Python\nBasic: Go, Rust', 'java=3 python=3 go=1 rust=1'],
    ['Working knowledge of Terraform, familiar with Vue.js', 'terraform=2 vue=1'],
    ['Sehr gute Kenntnisse in Java und Spring, Grundkenntnisse in Kotlin.', 'java=3 spring=3 kotlin=1'],
    ['Maîtrise de Java, notions de Python', 'java=3 python=1'],
    ['Conocimientos avanzados; SQL avanzado', 'sql'],
    ['not an expert in Java', 'java'],
    ['German (C1), English: native, Spanish – fluent', 'lang-de=5 lang-en=6 lang-es=5'],
    ['Native English, fluent French and basic Polish', 'lang-en=6 lang-fr=5 lang-pl=1'],
    ['ENGLISH\tC1\nGERMAN\tB2', 'lang-en=5 lang-de=4'],
    [
      'English Native or Bilingual\nGerman Professional Working\nFrench Limited Working',
      'lang-en=6 lang-de=4 lang-fr=3',
    ],
    [
      'Deutsch Muttersprache, Englisch verhandlungssicher, Französisch Grundkenntnisse',
      'lang-de=6 lang-en=5 lang-fr=1',
    ],
    [
      'Langues : français (langue maternelle), anglais courant, notions d’allemand',
      'lang-fr=6 lang-en=5 lang-de=1',
    ],
    ['Idiomas: español nativo, inglés avanzado', 'lang-es=6 lang-en=5'],
    ['Языки: русский (родной), английский (B2)', 'lang-ru=6 lang-en=4'],
    ['CISSP (expert), strong communication skills', 'cissp communication'],
  ])('%s', (text, expected) => {
    expect(marks(text)).toBe(expected);
  });
});

describe('negation', () => {
  it.each([
    ['Docker: none', '!docker'],
    ['Kubernetes (no experience)', '!kubernetes'],
    ['Java is not required', '!java'],
    ['no Java or Kotlin experience', '!java !kotlin'],
    ['I do not know Ruby on Rails', '!ruby-on-rails'],
    ['No problem with Java', 'java'],
    ['No degree. Python since 2015', 'python'],
    ['Not only Java but also Kotlin', 'java kotlin'],
    ['I never worked in finance but SQL daily', '!finance sql'],
    ['keine Kenntnisse in Python oder Java', '!python !java'],
    ['Ohne Docker, aber mit Kubernetes', '!docker kubernetes'],
    ['Pas de connaissance en Kubernetes', '!kubernetes'],
    ['No tengo experiencia con Docker ni Kubernetes', '!docker !kubernetes'],
    ['Нет опыта работы с Docker', '!docker'],
  ])('%s', (text, expected) => {
    expect(marks(text)).toBe(expected);
  });
});

describe('word boundaries', () => {
  it.each([
    ['JS, K8s, Postgres, Golang', 'javascript kubernetes postgresql go'],
    ['C/C++', 'c cpp'],
    ['C#, F# and .NET', 'c-sharp f-sharp dot-net'],
    ['JavaScript is not Java', 'javascript java'],
    ['Pythonkenntnisse und Java-Entwickler', 'python java'],
    ['Python3, HTML5, Postgresql 14, python3.8', 'python html postgresql python'],
    ['精通Python和Java', 'python java'],
    ['Java\nC\nR\nGo', 'java c r go'],
    ['github.com/jane/rust-tools, jane@python.org, https://docker.com', ''],
    ['a type-safe, rest-less React-based shop', 'react'],
    ['Used react with redux and express on node', 'react redux expressjs nodejs'],
    ['machine\nlearning', 'machine-learning'],
    ['Café, re\u0301sume\u0301; Micro‑services', 'microservices'],
  ])('%j', (text, expected) => {
    expect(
      recogniseSkills(text)
        .map(({ skillId }) => skillId)
        .join(' '),
    ).toBe(expected);
  });

  it('gives offsets into the original text', () => {
    const text = 'Erfahrung:\r\n\r\n  •  Micro‑services\twith  Node.js   and “Postgre\u0301SQL”, 日本語';
    expect(recogniseSkills(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Micro‑services',
      'Node.js',
      'Postgre\u0301SQL',
    ]);
  });
});
