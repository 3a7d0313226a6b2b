import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import { useMemo, useRef } from 'react';
import { type TokenKind, traceQlTokens } from '../sources/tempo/highlight.ts';

interface TraceQlFieldProps {
  readonly value: string;
  readonly placeholder: string;
  readonly onChange: (query: string) => void;
  readonly onRun: () => void;
}

/** A text field for TraceQL: what is typed is drawn in colours below a text area that is see-through. */
export function TraceQlField({ value, placeholder, onChange, onRun }: TraceQlFieldProps) {
  const styles = useStyles2(getStyles);
  const drawn = useRef<HTMLPreElement>(null);
  const tokens = useMemo(() => traceQlTokens(value), [value]);
  return (
    <div className={styles.box}>
      <pre ref={drawn} aria-hidden className={cx(styles.text, styles.drawn)}>
        {tokens.map(({ text, kind, from }) => (
          <span key={from} data-kind={kind} className={kind && styles[kind]}>
            {text}
          </span>
        ))}
        {'\n'}
      </pre>
      <textarea
        aria-label="TraceQL"
        className={cx(styles.text, styles.typed)}
        spellCheck={false}
        autoComplete="off"
        rows={Math.min(8, Math.max(1, value.split('\n').length))}
        value={value}
        placeholder={placeholder}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        onBlur={onRun}
        onScroll={({ currentTarget }) => {
          if (drawn.current) drawn.current.scrollTop = currentTarget.scrollTop;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          onRun();
        }}
      />
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2): Record<TokenKind | 'box' | 'text' | 'drawn' | 'typed', string> => ({
  box: css({ position: 'relative', display: 'flex', width: '100%', minHeight: theme.spacing(4) }),
  text: css({
    margin: 0,
    padding: theme.spacing(0.75, 1),
    border: `1px solid ${theme.components.input.borderColor}`,
    borderRadius: theme.shape.radius.default,
    fontFamily: theme.typography.fontFamilyMonospace,
    fontSize: theme.typography.bodySmall.fontSize,
    lineHeight: 1.5,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    width: '100%',
  }),
  drawn: css({
    position: 'absolute',
    inset: 0,
    overflow: 'hidden',
    color: theme.components.input.text,
    background: theme.components.input.background,
    pointerEvents: 'none',
  }),
  typed: css({
    position: 'relative',
    resize: 'vertical',
    fieldSizing: 'content',
    color: 'transparent',
    background: 'transparent',
    caretColor: theme.colors.text.maxContrast,
    '&::placeholder': { color: theme.colors.text.secondary },
    '&:focus-visible': { outline: `2px solid ${theme.colors.primary.main}`, outlineOffset: 1 },
  } as never),
  attribute: css({ color: theme.visualization.getColorByName(theme.isDark ? 'light-blue' : 'dark-blue') }),
  intrinsic: css({ color: theme.visualization.getColorByName(theme.isDark ? 'light-purple' : 'dark-purple') }),
  string: css({ color: theme.colors.success.text }),
  number: css({ color: theme.colors.warning.text }),
  operator: css({ color: theme.colors.text.secondary }),
  function: css({ color: theme.colors.info.text }),
  error: css({ textDecoration: `underline wavy ${theme.colors.error.text}` }),
});
