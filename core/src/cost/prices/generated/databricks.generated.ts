// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const databricks: string = `databricks-bge-large-en	i.10003 o0
databricks-claude-3-7-sonnet databricks-claude-sonnet-4 databricks-claude-sonnet-4-1 databricks-claude-sonnet-4-5	i2.99999 o15.00002
databricks-claude-haiku-4-5	i1.00002 o5.00003
databricks-claude-opus-4 databricks-claude-opus-4-1	i15.00002 o75.00003
databricks-claude-opus-4-5	i5.00003 o25.00001
databricks-gemini-2-5-flash	i.30002 o2.49998
databricks-gemini-2-5-pro databricks-gpt-5 databricks-gpt-5-1	i1.24999 o9.99999
databricks-gemma-3-12b	i.15001 o.50001
databricks-gpt-5-mini	i.24997 o1.99997
databricks-gpt-5-nano	i.04998 o.39998
databricks-gpt-oss-120b	i.15001 o.59997
databricks-gpt-oss-20b	i.07 o.30002
databricks-gte-large-en	i.12999 o0
databricks-llama-2-70b-chat databricks-llama-4-maverick databricks-meta-llama-3-3-70b-instruct	i.50001 o1.50003
databricks-meta-llama-3-1-405b-instruct	i5.00003 o15.00002
databricks-meta-llama-3-1-8b-instruct	i.15001 o.45003
databricks-meta-llama-3-70b-instruct	i1.00002 o2.99999
databricks-mixtral-8x7b-instruct	i.50001 o1.00002
databricks-mpt-30b-instruct	i1.00002 o1.00002
databricks-mpt-7b-instruct	i.50001 o0`;
