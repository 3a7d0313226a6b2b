import type { AnnotationEvent, AnnotationSupport, DataFrame } from '@grafana/data';
import { map, of } from 'rxjs';
import type { GenAiQuery } from './query.ts';

/** Traces that a search finds, as marks on a chart: from start to end, with what they are and cost. */
export const annotationSupport: AnnotationSupport<GenAiQuery> = {
  prepareAnnotation: (json) => ({ ...json, target: { refId: 'Anno', ...json.target, queryType: 'search' } }),
  processEvents: (_annotation, frames) => of(frames).pipe(map((all) => all.flatMap(eventsOf))),
};

function eventsOf(frame: DataFrame): AnnotationEvent[] {
  const columns = new Map(frame.fields.map(({ name, values }) => [name, values]));
  const at = (name: string, row: number): unknown => columns.get(name)?.[row] ?? undefined;
  return Array.from({ length: frame.length }, (_, row) => {
    const start = Number(at('Start', row));
    const cost = at('Cost', row);
    const said = [
      at('Service', row),
      at('Models', row),
      cost === undefined ? undefined : `$${Number(cost).toPrecision(3)}`,
    ];
    return {
      time: start,
      timeEnd: start + Number(at('Duration', row) ?? 0),
      title: escaped(String(at('Name', row) ?? '')),
      text: said.filter(Boolean).map(String).map(escaped).join(', '),
      tags: [at('Status', row), at('User', row)].filter(Boolean).map(String),
    };
  });
}

/** Grafana draws the text of an annotation as HTML. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
