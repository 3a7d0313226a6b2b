import type { ReactNode } from 'react';

/** A link that leaves Grafana says where to, and takes no page of ours with it; only http, https and mailto are links. */
export function SafeLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  if (!/^(https?:|mailto:)/i.test(href)) return <span title={href}>{children}</span>;
  return (
    <a href={href} title={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}
