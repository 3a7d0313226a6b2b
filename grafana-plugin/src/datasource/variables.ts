import { CustomVariableSupport, type DataQueryRequest, type DataQueryResponse } from '@grafana/data';
import { map, type Observable } from 'rxjs';
import { VariableEditor, type WithSource } from './components/VariableEditor.tsx';
import type { GenAiQuery } from './query.ts';
import type { Source } from './sources/source.ts';

/** A variable of the values that a field has in the time range: `filter` holds the field's name. */
export class AttributeVariables extends CustomVariableSupport<WithSource, GenAiQuery> {
  override editor = VariableEditor;
  readonly #source: Source;

  constructor(source: Source) {
    super();
    this.#source = source;
  }

  override query(request: DataQueryRequest<GenAiQuery>): Observable<DataQueryResponse> {
    const field = request.targets[0]?.filter?.trim() || 'model';
    return this.#source
      .attributeValues(field, request.range)
      .pipe(map((values) => ({ data: values.map((value) => ({ text: value, value })) })));
  }
}
