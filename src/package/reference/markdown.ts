/** The reference as Markdown, for the package: the same words as on the site's page. */
import type { ApiField } from './api-field.ts';
import type { ApiEntry, ApiModule } from './read-api.ts';

const flat = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ');
const fieldLine = ({ name, optional, type, about }: ApiField): string =>
  `- \`${name}${optional ? '?' : ''}: ${flat(type)}\`${about ? `: ${flat(about)}` : ''}`;
const list = (name: string, fields: readonly ApiField[]): string[] =>
  fields.length > 0 ? [`${name}:`, fields.map(fieldLine).join('\n')] : [];

const entryText = (entry: ApiEntry): string =>
  [
    `### ${entry.name}`,
    `\`\`\`ts\n${entry.signature}\n\`\`\``,
    entry.about,
    ...list('Parameters', entry.params),
    ...list(entry.sort === 'class' ? 'Members' : 'Fields', entry.fields),
    ...(entry.errors.length > 0
      ? [`Errors: ${entry.errors.map(flat).join(' ')}`]
      : entry.sort === 'function'
        ? ['Errors: none.']
        : []),
  ]
    .filter(Boolean)
    .join('\n\n');

/** One Markdown document: a part for each module, a section for each export. */
export const apiMarkdown = (modules: readonly ApiModule[]): string =>
  [
    '# Reference',
    'Every export of the package, read from its types and docstrings. What rows and options each kind of chart takes is in `package/charts/<kind>/schema.d.ts`, and on the site’s page `charts/kinds.html`.',
    ...modules.flatMap(({ specifier, about, entries }) => [`## \`${specifier}\``, about, ...entries.map(entryText)]),
  ]
    .join('\n\n')
    .concat('\n');
