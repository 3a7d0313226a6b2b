// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const groq: string = `deepseek-r1-distill-llama-70b	i.75 o.99
gemma-7b-it	i.1 o.1
gemma2-9b gemma2-9b-it llama-guard-3-8b meta-llama/llama-guard-4-12b	i.2 o.2
llama-3.1-405b-reasoning llama-3.1-70b-versatile llama-3.3-70b-versatile llama3-70b-8192	i.59 o.79
llama-3.1-8b-instant llama3-8b-8192	i.05 o.08
llama-3.2-11b-text-preview llama-3.2-11b-vision-preview	i.18 o.18
llama-3.2-1b-preview	i.04 o.04
llama-3.2-3b-preview	i.06 o.06
llama-3.2-90b-text-preview llama-3.2-90b-vision-preview	i.9 o.9
llama-3.3-70b-specdec	i.59 o.99
llama2-70b-4096	i.7 o.8
llama3-groq-70b-8192-tool-use-preview	i.89 o.89
llama3-groq-8b-8192-tool-use-preview	i.19 o.19
meta-llama/llama-4-maverick-17b-128e-instruct	i.2 o.6
meta-llama/llama-4-scout-17b-16e-instruct	i.11 o.34
mistral-saba-24b	i.79 o.79
mixtral-8x7b-32768	i.24 o.24
moonshotai/kimi-k2-instruct moonshotai/kimi-k2-instruct-0905	i1 o3 r.5
openai/gpt-oss-120b	i.15 o.6 r.075
openai/gpt-oss-20b	i.075 o.3 r.0375
openai/gpt-oss-safeguard-20b	i.075 o.3 r.037
playai-tts	input_characters=50
qwen/qwen3-32b	i.29 o.59
whisper-large-v3	audio_seconds=.111~10
whisper-large-v3-turbo	audio_seconds=.04~10
distil-whisper-large-v3-en	audio_seconds=.02~10
*	=batch *.5`;
