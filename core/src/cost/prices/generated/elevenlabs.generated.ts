// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const elevenlabs: string = `eleven_multilingual_v2 eleven_v3	input_characters=180
scribe_v1 scribe_v1_experimental	audio_seconds=.21996`;
