// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const assemblyai: string = `best	audio_seconds=.119988
nano	audio_seconds=.370008`;
