// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const palm: string = `models/chat-bison-001 models/text-bison-001	i.5 o.5`;
