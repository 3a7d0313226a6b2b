// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const anthropic: string = `claude-2 claude-2.1 claude-v1	i8 o24
claude-3-5-haiku-20241022	i.8 o4 r.08 w1 h1.6 web_search=10000|=batch *.5
claude-3-5-haiku-latest	i.8 o4 r.08 w1 h1.6 web_search=10000
claude-3-5-sonnet claude-3-5-sonnet-20240620 claude-3-5-sonnet-latest	i3 o15 r.3 w3.75 h6 web_search=10000
claude-3-5-sonnet-20241022 claude-3-7-sonnet-20250219 claude-3-7-sonnet-latest	i3 o15 r.3 w3.75 h6 web_search=10000|=batch *.5
claude-3-haiku	i.25 o1.25 r.03 w.3 h.5
claude-3-haiku-20240307	i.25 o1.25 r.03 w.3 h.5|=batch *.5
claude-3-opus-20240229 claude-3-opus-latest	i15 o75 r1.5 w18.75 h30|=batch *.5
claude-3-sonnet claude-3-sonnet-20240229	i3 o15 r.3 w3.75 h6
claude-4-opus-20250514 claude-opus-4-0 claude-opus-4-1 claude-opus-4-1-20250805 claude-opus-4-20250514	i15 o75 r1.5 w18.75 h30 web_search=10000|=batch *.5
claude-4-sonnet-20250514 claude-sonnet-4-0 claude-sonnet-4-20250514 claude-sonnet-4-5 claude-sonnet-4-5-20250929	i3 o15 r.3 w3.75 h6 web_search=10000|=batch *.5|>200000 *2/1.5
claude-fable-5	i10 o50 r1 w12.5 h20 web_search=10000|=batch *.5|&us *1.1
claude-fable-5-1	i10 o50 r.25 w12.5 h20 web_search=10000
claude-haiku-4-5 claude-haiku-4-5-20251001	i1 o5 r.1 w1.25 h2 web_search=10000|=batch *.5
claude-opus-4	i15 o75 r1.5 w18.75 h30 web_search=10000
claude-opus-4-5 claude-opus-4-5-20251101	i5 o25 r.5 w6.25 h10 web_search=10000|=batch *.5
claude-opus-4-6	@-20260313 i5 o25 r.5 w6.25 h10 web_search=10000|@-20260313 >200000 *2/1.5|@20260313- i5 o25 r.5 w6.25 h10 web_search=10000|=batch *.5|=fast *6|&us *1.1
claude-opus-4-6-20260205	@-20260313 i5 o25 r.5 w6.25 h10 web_search=10000|@-20260313 >200000 *2/1.5|@20260313- i5 o25 r.5 w6.25 h10 web_search=10000|&us *1.1|=fast *6
claude-opus-4-7	i5 o25 r.5 w6.25 h10 web_search=10000|=batch *.5|=fast *6|&us *1.1
claude-opus-4-7-20260416	i5 o25 r.5 w6.25 h10 web_search=10000|&us *1.1|=fast *6
claude-opus-4-8	i5 o25 r.5 w6.25 h10 web_search=10000|=batch *.5|=fast *2|&us *1.1
claude-opus-5	i5 o25 r.5 w6.25 h10 web_search=10000|=batch *.5|&us *1.1|=fast *2
claude-opus-5-5	i4 o20 r.2 w5 h8 web_search=10000
claude-sonnet-4	i3 o15 r.3 w3.75 h6 web_search=10000|>200000 *2/1.5
claude-sonnet-4-6	@-20260313 i3 o15 r.3 w3.75 h6 web_search=10000|@-20260313 >200000 *2/1.5|@20260313- i3 o15 r.3 w3.75 h6 web_search=10000|=batch *.5
claude-sonnet-5	i2 o10 r.2 w2.5 h4 web_search=10000|=batch *.5|&us *1.1
*	=batch *.5`;
