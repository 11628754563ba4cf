/** What the element shows in its shadow: headline, picture, source and table, or what is wrong. */
import { defsElement, sceneElement } from '../../charts/scene/render.ts';
import type { Table } from '../../charts/scene/types.ts';
import type { Language } from '../../data/model/schema.ts';
import { PACKAGE_WORDS } from '../words/index.ts';
import type { Drawing } from './drawn-exhibit.ts';
import { hanNodes } from './han-nodes.ts';
import { svgNode } from './svg-nodes.ts';

function part(tag: string, name: string, text: string, language: Language): HTMLElement {
  const element = Object.assign(document.createElement(tag), { className: name });
  element.setAttribute('part', name);
  element.append(...hanNodes(text, language));
  return element;
}

/** The numbers as text, behind a disclosure. */
function tableNode({ columns, rows }: Table, language: Language): HTMLElement {
  const details = part('details', 'table', '', language);
  const room = Object.assign(document.createElement('div'), { tabIndex: 0 });
  const name = PACKAGE_WORDS[language].table;
  room.setAttribute('role', 'region');
  room.setAttribute('aria-label', name);
  const table = document.createElement('table');
  const line = (texts: readonly string[], head: 'col' | 'row'): void => {
    const row = table.insertRow();
    row.append(
      ...texts.map((text, index) => {
        const isHead = head === 'col' || index === 0;
        const cell = document.createElement(isHead ? 'th' : 'td');
        cell.append(...hanNodes(text, language));
        if (isHead) cell.setAttribute('scope', head);
        if (columns[index]?.numeric) cell.className = 'is-numeric';
        return cell;
      }),
    );
  };
  line(
    columns.map(({ label }) => label),
    'col',
  );
  for (const cells of rows)
    line(
      cells.map(({ text }) => text),
      'row',
    );
  room.append(table);
  details.append(Object.assign(document.createElement('summary'), { textContent: name }), room);
  return details;
}

/** The picture alone, to be put in place of another where the room has changed. */
export function pictureNode({ pictures, shared, description, headline }: Drawing, language: Language): HTMLElement {
  const picture = part('div', 'picture', '', language);
  const label = [headline, description].filter(Boolean).join('. ');
  // Of two boards the stylesheet shows the one that fits; one alone was drawn for the room there is.
  const box = document.createElement('div');
  if (pictures.length > 1) box.className = 'rt-boards';
  for (const { board, scene } of pictures)
    box.append(svgNode(sceneElement(scene, { className: `rt-${board}`, label, language })));
  picture.append(svgNode(defsElement(shared)), box);
  return picture;
}

export function figureNode(drawing: Drawing, language: Language): HTMLElement {
  const { table, headline, subtitle, source, note, page } = drawing;
  const figure = part('figure', 'figure', '', language);
  if (headline) figure.append(part('p', 'headline', headline, language));
  if (subtitle) figure.append(part('p', 'subtitle', subtitle, language));
  figure.append(pictureNode(drawing, language));
  if (note) figure.append(part('p', 'note', note, language));
  if (source || page) {
    const line = part('p', 'source', source ?? '', language);
    const textContent = PACKAGE_WORDS[language].evidence;
    if (page) line.append(' ', Object.assign(document.createElement('a'), { href: page, textContent }));
    figure.append(line);
  }
  if (table.rows.length > 0) figure.append(tableNode(table, language));
  return figure;
}

export function errorNode(error: unknown, language: Language): HTMLElement {
  const shown = part('div', 'error', error instanceof Error ? error.message : String(error), language);
  shown.setAttribute('role', 'alert');
  return shown;
}
