// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const monsterapi: string = `huggingfaceh4/zephyr-7b-beta mistralai/mistral-7b-instruct-v0.2	i.04559 o.4559
microsoft/phi-2	i.03483 o.3483
tinyllama/tinyllama-1.1b-chat-v1.0	i.02818 o.2818`;
