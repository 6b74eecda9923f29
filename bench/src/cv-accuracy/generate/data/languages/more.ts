import { languages, type Language } from '../../types.js';

/** What many CVs hold besides, en|de|fr|es|pt|it|nl|pl. */
const table = {
  projects: 'Projects|Projekte|Projets|Proyectos|Projetos|Progetti|Projecten|Projekty',
  awards: 'Awards|Auszeichnungen|Distinctions|Premios|Prémios|Premi|Prijzen|Nagrody',
  references: 'References|Referenzen|Références|Referencias|Referências|Referenze|Referenties|Referencje',
  award:
    'Employee of the year|Mitarbeiterin des Jahres|Employé de l’année|Empleado del año|Colaborador do ano|Dipendente dell’anno|Medewerker van het jaar|Pracownik roku',
  technologies:
    'Technologies|Technologien|Technologies|Tecnologías|Tecnologias|Tecnologie|Technologieën|Technologie',
  birth:
    'Date of birth|Geburtsdatum|Date de naissance|Fecha de nacimiento|Data de nascimento|Data di nascita|Geboortedatum|Data urodzenia',
  nationality:
    'Nationality|Staatsangehörigkeit|Nationalité|Nacionalidad|Nacionalidade|Nazionalità|Nationaliteit|Narodowość',
  thesis:
    'Thesis: tides of small harbours|Abschlussarbeit: Gezeiten kleiner Häfen|Mémoire : les marées des petits ports|Trabajo final: mareas de los puertos pequeños|Tese: marés dos pequenos portos|Tesi: maree dei piccoli porti|Scriptie: getijden van kleine havens|Praca dyplomowa: pływy małych portów',
  blurb:
    'Maker of lamps, 300 staff|Hersteller von Lampen, 300 Beschäftigte|Fabricant de lampes, 300 salariés|Fabricante de lámparas, 300 empleados|Fabricante de lâmpadas, 300 trabalhadores|Produttore di lampade, 300 dipendenti|Fabrikant van lampen, 300 medewerkers|Producent lamp, 300 osób',
  project:
    'Catalogue of a village library|Katalog einer Dorfbücherei|Catalogue d’une bibliothèque de village|Catálogo de una biblioteca de pueblo|Catálogo de uma biblioteca de aldeia|Catalogo di una biblioteca di paese|Catalogus van een dorpsbibliotheek|Katalog wiejskiej biblioteki',
} as const;

export type MoreWord = keyof typeof table;

export const moreWords = (language: Language, word: MoreWord): string =>
  table[word].split('|')[languages.indexOf(language)] ?? '';
