import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, useStyles2 } from '@grafana/ui';
import { useMemo, useState } from 'react';
import { formatBytes } from './format.ts';
import { Markdown } from './Markdown.tsx';
import { plainText } from './plain-text.ts';

/** Characters that are shown at once; a press shows ten times as many. A browser lays out a longer line slowly. */
const SHOWN = 6_000;
/** Beyond this a text is shown as it stands: reading it as Markdown takes too long. */
const LONGEST_MARKDOWN = 30_000;

interface TextBlockProps {
  readonly text: string;
  /** Reads the text as Markdown; HTML in it is shown as text, pictures as links, links only of http, https and mailto. */
  readonly markdown?: boolean | undefined;
}

/** Text of a message. Nothing in it is ever run, and nothing is loaded for it. */
export function TextBlock({ text, markdown = false }: TextBlockProps) {
  const styles = useStyles2(getStyles);
  const [limit, setLimit] = useState(SHOWN);
  const clean = useMemo(() => plainText(text), [text]);
  const isCut = clean.length > limit;
  const shown = isCut ? clean.slice(0, limit) : clean;
  return (
    <div className={styles.block}>
      {markdown && !isCut && shown.length <= LONGEST_MARKDOWN ? (
        <div className={styles.markdown}>
          <Markdown text={shown} />
        </div>
      ) : (
        <div className={styles.plain}>{shown}</div>
      )}
      {isCut && (
        <Button size="sm" fill="text" onClick={() => setLimit(limit * 10)}>
          Show more of {formatBytes(clean.length)}
        </Button>
      )}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  block: css({ minWidth: 0 }),
  plain: css({ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }),
  markdown: css({
    overflowWrap: 'anywhere',
    '& > *:last-child': { marginBottom: 0 },
    '& p, & ul, & ol, & pre, & table, & blockquote': { marginBottom: theme.spacing(1) },
    '& ul, & ol': { paddingLeft: theme.spacing(3) },
    '& h4, & h5, & h6': { fontSize: theme.typography.h5.fontSize, margin: theme.spacing(1, 0, 0.5) },
    '& pre': { whiteSpace: 'pre-wrap', margin: 0, padding: theme.spacing(1) },
    '& table': { borderCollapse: 'collapse' },
    '& th, & td': { border: `1px solid ${theme.colors.border.weak}`, padding: theme.spacing(0.25, 1) },
    // Where Grafana's own font is not there, its bold is not to be told from the rest.
    '& strong': { fontWeight: 600 },
    '& a': { color: theme.colors.text.link, textDecoration: 'underline' },
  }),
});
