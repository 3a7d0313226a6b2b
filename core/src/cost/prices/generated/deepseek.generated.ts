// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const deepseek: string = `deepseek-chat	@20250208-20250905 i.27 o1.1 r.07|@20250226-20250905 #1630-0030 i.135 o.55 r.035|@20250905-20250929 i.56 o1.68 r.07|@20250929-20260424 i.28 o.42 r.028|@20260424- i.14 o.28 r.0028
deepseek-chat-v3-0324 deepseek-r1-0528	i.135 o.55 r.035
deepseek-coder	i.14 o.28
deepseek-r1	i.55 o2.19 r.14
deepseek-reasoner	@-20250905 i.55 o2.19 r.14|@20250226-20250905 #1630-0030 i.135 o.55 r.035|@20250905-20250929 i.56 o1.68 r.07|@20250929-20260424 i.28 o.42 r.028|@20260424- i.14 o.28 r.0028
deepseek-v3	i.27 o1.1 r.07
deepseek-v3.1-terminus	i.27 o.95 r.13
deepseek-v3.2	i.28 o.42 r.028
deepseek-v3.2-exp	i.27 o.41
deepseek-v4-flash	@-20260817 i.14 o.28 r.0028|@20260817- i.22 o.66 r.007|@20260817-20260823 #0100-0400,0600-1000 i.44 o1.32 r.014|@20260823- #0900-1200,1400-1800 %12345 z8 i.44 o1.32 r.014
deepseek-v4-pro	@-20260817 i.435 o.87 r.003625|@20260817- i.66 o1.98 r.022|@20260817-20260823 #0100-0400,0600-1000 i1.32 o3.96 r.044|@20260823- #0900-1200,1400-1800 %12345 z8 i1.32 o3.96 r.044`;
