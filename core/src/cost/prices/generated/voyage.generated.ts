// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const voyage: string = `rerank-2 rerank-2.5	i.05 o0
rerank-2-lite rerank-2.5-lite voyage-3-lite voyage-3.5-lite voyage-4-lite	i.02 o0
voyage-01 voyage-02 voyage-2 voyage-lite-01 voyage-lite-01-instruct voyage-lite-02-instruct	i.1 o0
voyage-3 voyage-3.5 voyage-4	i.06 o0
voyage-3-large voyage-code-3 voyage-context-3	i.18 o0
voyage-4-large voyage-code-2 voyage-finance-2 voyage-large-2 voyage-large-2-instruct voyage-law-2 voyage-multilingual-2 voyage-multimodal-3	i.12 o0`;
