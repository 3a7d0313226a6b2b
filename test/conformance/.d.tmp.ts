import { assignRoles, normalize } from '@portkey-otel/core';
import { readFixtures } from './fixtures.ts';

for (const f of readFixtures('captured'))
  if (process.argv.slice(2).some((a) => f.file === a)) {
    const spans = f.spans.map((s) => ({ ...s, genAi: normalize(s, { explain: true }) }));
    const roles = assignRoles(spans);
    for (const s of spans)
      console.log(
        f.file,
        s.traceId.slice(0, 4),
        s.spanId.slice(0, 6),
        s.parentSpanId?.slice(0, 6),
        s.scope?.name,
        '|',
        s.name,
        '|',
        s.genAi?.operation,
        s.genAi?.provider,
        s.genAi?.requestModel,
        s.genAi?.responseModel,
        JSON.stringify(s.genAi?.usage),
        s.genAi?.explanation?.filter((e) => e.field === 'usage').map((e) => e.rule),
        roles.get(s.spanId),
      );
  }
