// Draws the table of .dependency-cruiser.cjs as a Mermaid diagram.
const opening = '<!-- drawn from .dependency-cruiser.cjs by scripts/arch.mjs -->';
const closing = '<!-- end of drawing -->';

/** @param {{ features: Record<string, readonly string[]>, everything: readonly string[], clientLayers: Record<string, readonly string[]> }} tables */
export function drawFeatures({ features, everything, clientLayers }) {
  const arrows = (table, prefix) =>
    Object.entries(table).flatMap(([name, uses]) =>
      uses.map((used) => `    ${prefix}${name} --> ${prefix}${used}`),
    );
  const names = (table, prefix) => Object.keys(table).map((name) => `    ${prefix}${name}[${name}]`);
  return [
    '```mermaid',
    'flowchart TB',
    '  subgraph client',
    ...names(clientLayers, 'c_'),
    ...arrows(clientLayers, 'c_'),
    '  end',
    '  subgraph server',
    ...names(features, ''),
    ...everything.map((name) => `    ${name}["${name} (uses all)"]`),
    ...arrows(features, ''),
    '    platform[platform]',
    '  end',
    '  subgraph shared',
    '    contract --> domain',
    '  end',
    '  client --> contract',
    '  server --> contract',
    '  migrations --> typeorm',
    '```',
  ].join('\n');
}

/** Puts the drawing between the two marks of a page. */
export function replaceDrawing(page, drawing) {
  const [from, to] = [page.indexOf(opening), page.indexOf(closing)];
  if (from < 0 || to < from) throw new Error('docs/architecture.md has lost the marks of its drawing.');
  return `${page.slice(0, from + opening.length)}\n\n${drawing}\n\n${page.slice(to)}`;
}
