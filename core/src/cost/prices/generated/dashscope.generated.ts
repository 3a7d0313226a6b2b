// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const dashscope: string = `deepseek-r1 kimi-k2-thinking moonshot-kimi-k2-instruct	i.574 o2.294
deepseek-v3.2	i.57 o1.71 r.114
glm-4.6 glm-4.7	i.431 o2.007
glm-5	i.573 o2.58
kimi-k2.5	i.574 o3.011
minimax-m2.1	i.27 o.95
minimax-m2.5	i.304 o1.213
qvq-max qvq-max-2025-03-25 qvq-max-latest	i1.2 o4.8
qvq-max-2025-05-15	i1.147 o4.588
qvq-plus qvq-plus-2025-05-15 qvq-plus-latest	i.287 o.717
qwen-coder qwen3-coder-next	i.3 o1.5
qwen-coder-plus qwen-coder-plus-2024-11-06 qwen-coder-plus-latest	i.502 o1.004
qwen-coder-turbo qwen-coder-turbo-2024-09-19 qwen-coder-turbo-latest qwen-math-turbo qwen-math-turbo-2024-09-19 qwen-math-turbo-latest	i.287 o.861
qwen-flash	i.05 o.4 r.01|>256000 *5
qwen-flash-2025-07-28	i.05 o.4|>256000 *5
qwen-flash-character qwen3-vl-flash qwen3-vl-flash-2025-10-15 qwen3-vl-flash-2026-01-22	i.05 o.4
qwen-long-2025-01-25 qwen-long-latest	i.072 o.287
qwen-math-plus qwen-math-plus-2024-08-16 qwen-math-plus-2024-09-19 qwen-math-plus-latest	i.574 o1.721
qwen-max	i1.6 o6.4 r.32
qwen-max-2025-01-25 qwen-max-latest	i1.6 o6.4
qwen-mt-flash qwen-mt-turbo	i.16 o.49
qwen-mt-lite	i.12 o.36
qwen-mt-plus	i2.46 o7.37
qwen-omni-turbo qwen-omni-turbo-2025-03-26 qwen-omni-turbo-latest	i.07 o.27 a4.44 A8.89
qwen-omni-turbo-2025-01-19	i.058 o.23 a3.584 A7.168
qwen-omni-turbo-realtime qwen-omni-turbo-realtime-2025-05-08 qwen-omni-turbo-realtime-latest	i.27 o1.07 a4.44 A8.89
qwen-plus qwen-plus-2025-04-28 qwen-plus-2025-07-14 qwen-plus-2025-12-01	i.4 o1.2 t4
qwen-plus-2025-01-25	i.4 o1.2
qwen-plus-2025-07-28 qwen-plus-2025-09-11 qwen-plus-latest	i.4 o1.2 t4|>256000 *3
qwen-plus-character qwen-plus-character-ja	i.5 o1.4
qwen-turbo qwen-turbo-2025-04-28 qwen-turbo-latest	i.05 o.2 t.5
qwen-turbo-2024-11-01	i.05 o.2
qwen-vl-max qwen-vl-max-2025-04-08 qwen-vl-max-2025-08-13 qwen-vl-max-latest	i.8 o3.2
qwen-vl-max-2025-04-02	i.431 o1.291
qwen-vl-ocr qwen-vl-ocr-2025-11-20	i.07 o.16
qwen-vl-ocr-latest	i.043 o.072
qwen-vl-plus qwen-vl-plus-2025-01-25 qwen-vl-plus-2025-05-07 qwen-vl-plus-2025-08-15 qwen-vl-plus-latest qwen2-5-vl-3b-instruct	i.21 o.63
qwen-vl-plus-2025-07-10	i.022 o.216
qwen2-5-14b-instruct	i.35 o1.4
qwen2-5-32b-instruct	i.7 o2.8
qwen2-5-72b-instruct	i1.4 o5.6
qwen2-5-7b-instruct	i.175 o.7
qwen2-5-omni-7b	i.1 o.4 a6.76
qwen2-5-vl-32b-instruct	i1.4 o4.2
qwen2-5-vl-72b-instruct	i2.8 o8.4
qwen2-5-vl-7b-instruct	i.35 o1.05
qwen2-vl-72b-instruct	i2.294 o6.881
qwen3-14b	i.35 o1.4 t4.2
qwen3-235b-a22b qwen3-30b-a3b qwen3-32b	i.7 o2.8 t8.4
qwen3-8b	i.18 o.7 t2.1
qwen3-asr-flash	i.035 o.035
qwen3-coder-30b-a3b-instruct	i.45 o2.25
qwen3-coder-480b-a35b-instruct	i1.5 o7.5
qwen3-coder-flash	i.3 o1.5 r.08|>32000 *1 i.5 o2.5 r.12|>128000 *1 i.8 o4 r.2|>256000 *1/6.4 i1.6 r.4
qwen3-coder-flash-2025-07-28	i.3 o1.5|>32000 *1 i.5 o2.5|>128000 *1 i.8 o4|>256000 *1/6.4 i1.6
qwen3-coder-plus	i1 o5 r.1|>32000 *1.8|>128000 *3|>256000 *6/12
qwen3-coder-plus-2025-07-22	i1 o5|>32000 *1.8|>128000 *3|>256000 *6/12
qwen3-coder-plus-2025-09-23	i1 o5
qwen3-livetranslate-flash-realtime	i10 o10 a10 A38
qwen3-max qwen3-max-preview	i1.2 o6 r.24|>32000 *2|>128000 *2.5
qwen3-max-2025-09-23	i.861 o3.441
qwen3-max-2026-01-23	i1.2 o6|>32000 *2|>128000 *2.5
qwen3-next-80b-a3b-instruct	i.5 o2
qwen3-next-80b-a3b-thinking	i.5 o6
qwen3-omni-30b-a3b-captioner	i3.81 o3.06
qwen3-omni-flash qwen3-omni-flash-2025-09-15 qwen3-omni-flash-2025-12-01	i.43 o1.66 a3.81 A15.11
qwen3-omni-flash-realtime qwen3-omni-flash-realtime-2025-09-15 qwen3-omni-flash-realtime-2025-12-01	i.52 o1.99 a4.57 A18.13
qwen3-vl-235b-a22b	i.4 o1.6 t4
qwen3-vl-235b-a22b-instruct	i.4 o1.6
qwen3-vl-235b-a22b-thinking	i.4 o4
qwen3-vl-30b-a3b	i.2 o.8 t2.4
qwen3-vl-30b-a3b-instruct	i.2 o.8
qwen3-vl-30b-a3b-thinking	i.2 o2.4
qwen3-vl-32b-instruct qwen3-vl-32b-thinking	i.16 o.64
qwen3-vl-8b-instruct	i.18 o.7
qwen3-vl-8b-thinking	i.18 o2.1
qwen3-vl-plus	i.2 o1.6 t4.8|>32000 *1.5|>128000 *3
qwen3-vl-plus-2025-09-23 qwen3-vl-plus-2025-12-19	i.2 o1.6 t4.8
qwen3.5-flash qwen3.5-flash-2026-02-23	i.1 o.4
qwen3.5-plus	i.4 o2.4|>256000 *1.25
qwen3.5-plus-2026-02-15	i.4 o2.4
qwen3.7-max	i2.5 o7.5 r.5
qwen3.7-plus	i.4 o1.6 r.08|>256000 *3
qwq-32b	i.15 o.58
qwq-32b-preview	i.15 o.6
qwq-plus qwq-plus-2025-03-05 qwq-plus-latest	i.8 o2.4`;
