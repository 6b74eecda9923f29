import { keepText } from '../../documents/index.js';

const nothing = new Set(
  `-|--|---|–|—|_|.|..|...|?|??|n/a|#n/a|n.a.|n.a|n.v.|n/v|na|none|null|(null)|nil|nan|<na>|undefined|unknown|(unknown)|tbd|tba|
not available|not specified|not provided|not applicable|(blank)|(empty)|empty|blank|k.a.|k. a.|keine angabe|keine angaben|keine|
unbekannt|(leer)|leer|aucun|aucune|non renseigné|inconnu|ninguno|ninguna|desconocido|sin datos|no disponible|nenhum|nenhuma|
desconhecido|nessuno|nessuna|sconosciuto|geen|onbekend|brak|nieznany|#ref!|#value!|#name?|#div/0!|#null!|#num!|0000-00-00`
    .split('|')
    .map((word) => word.trim()),
);
const answers = new Set(
  'yes|no|y|n|ja|nein|j|oui|non|si|sí|sì|sim|não|nao|nee|tak|nie|true|false|wahr|falsch|vrai|faux|verdadero|falso|x|✓|✔|✗|✘'.split(
    '|',
  ),
);

/** "-", "N/A", "keine Angabe": written, but nothing said. */
export const isNothing = (text: string): boolean => text.length <= 16 && nothing.has(text.toLowerCase());
/** "Yes" in a column that asks for more. */
export const isAnswer = (text: string): boolean => text.length <= 10 && answers.has(text.toLowerCase());

const plainAscii = /^[\x20-\x7e]*$/;

/** A cell without forbidden characters and surrounding space. */
export function cleanCell(raw: string): string {
  return plainAscii.test(raw) ? raw.trim() : keepText(raw).trim();
}
