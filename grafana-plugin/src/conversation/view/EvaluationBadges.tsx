import { Badge, Tooltip } from '@grafana/ui';
import type { EvaluationResult } from '@portkey-otel/core';

/** What evaluators said of a call or of a turn, with their reasons on hovering. */
export function EvaluationBadges({ evaluations }: { readonly evaluations: readonly EvaluationResult[] }) {
  return evaluations.map(({ name, score, label, explanation }) => (
    <Tooltip key={`${name}:${label}:${score}`} content={explanation ?? 'evaluation result'}>
      <span>
        <Badge color="purple" text={`${name}: ${[label, score].filter((part) => part !== undefined).join(' ')}`} />
      </span>
    </Tooltip>
  ));
}
