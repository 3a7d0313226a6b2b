// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const jina: string = `jina-colbert-v1-en jina-colbert-v2 jina-embeddings-v2-base-code jina-embeddings-v2-base-de jina-embeddings-v2-base-en jina-embeddings-v2-base-es jina-embeddings-v2-base-zh jina-reranker-v1-base-en jina-reranker-v2-base-multilingual	i.02 o0
jina-reranker-v3	i.05 o0`;
