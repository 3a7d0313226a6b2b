import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import { useMemo, useState } from 'react';
import { formatBytes } from './format.ts';
import { type JsonTokenKind, jsonTokens, prettyJson } from './json-tokens.ts';
import { plainText } from './plain-text.ts';

const SHOWN = 3_000;

/** A value as highlighted JSON, long ones in steps. */
export function JsonBlock({ value }: { readonly value: unknown }) {
  const styles = useStyles2(getStyles);
  const [limit, setLimit] = useState(SHOWN);
  const { text, isJson } = useMemo(() => {
    const pretty = prettyJson(value);
    return { ...pretty, text: plainText(pretty.text) };
  }, [value]);
  const shown = text.slice(0, limit);
  return (
    <div>
      <pre className={styles.json}>
        {isJson
          ? jsonTokens(shown).map((token, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: tokens have no other name and never move
              <span key={index} className={styles[token.kind]}>
                {token.text}
              </span>
            ))
          : shown}
      </pre>
      {text.length > limit && (
        <Button size="sm" fill="text" onClick={() => setLimit(limit * 10)}>
          Show more of {formatBytes(text.length)}
        </Button>
      )}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => {
  const { info, success, warning, text } = theme.colors;
  const kinds: { readonly [Kind in JsonTokenKind]: string } = {
    key: css({ color: info.text }),
    string: css({ color: success.text }),
    number: css({ color: warning.text }),
    word: css({ color: text.link }),
    other: css({}),
  };
  return {
    ...kinds,
    json: css({
      margin: 0,
      padding: theme.spacing(1),
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
      fontSize: theme.typography.bodySmall.fontSize,
      background: theme.colors.background.canvas,
      border: `1px solid ${theme.colors.border.weak}`,
    }),
  };
};
