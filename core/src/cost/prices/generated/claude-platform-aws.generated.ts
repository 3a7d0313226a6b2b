// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const claudePlatformAws: string = `claude-fable-5	i10 o50 r1 w12.5 h20|=batch *.5
claude-haiku-4-5 claude-haiku-4-5-20251001	i1 o5 r.1 w1.25 h2|=batch *.5
claude-opus-4-5 claude-opus-4-5-20251101 claude-opus-4-6 claude-opus-4-7 claude-opus-4-8 claude-opus-5	i5 o25 r.5 w6.25 h10|=batch *.5
claude-sonnet-4-5 claude-sonnet-4-5-20250929 claude-sonnet-4-6	i3 o15 r.3 w3.75 h6|=batch *.5
claude-sonnet-5	i2 o10 r.2 w2.5 h4|=batch *.5`;
