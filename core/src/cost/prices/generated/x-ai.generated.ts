// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const xAi: string = `grok-2 grok-2-1212 grok-2-latest	i2 o10 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000
grok-2-vision grok-2-vision-1212 grok-2-vision-latest	i2 o10 input_images=2 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000
grok-3 grok-3-beta grok-3-latest	i3 o15 r.75 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000
grok-3-fast grok-3-fast-beta grok-3-fast-latest	i5 o25 r1.25
grok-3-mini grok-3-mini-beta grok-3-mini-latest	i.3 o.5 r.075 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000
grok-3-mini-fast grok-3-mini-fast-beta grok-3-mini-fast-latest	i.6 o4 r.15 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000
grok-4 grok-4-0709 grok-4-latest	@-20260515 i3 o15 r.75 web_search=5000 x_search=5000|@20260515- i1.25 o2.5 r.2 web_search=5000 x_search=5000|@-20260515 >128000 *2|@20260515- >200000 *2
grok-4-1-fast grok-4-1-fast-non-reasoning grok-4-1-fast-non-reasoning-latest grok-4-1-fast-reasoning grok-4-1-fast-reasoning-latest grok-4-fast-non-reasoning grok-4-fast-reasoning	i.2 o.5 r.05 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000|>128000 *2
grok-4-fast grok-4-fast-non-reasoning-latest grok-4-fast-reasoning-latest	i.2 o.5 r.05 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000
grok-4.20	i2 o6 r.2 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000|>200000 *2
grok-4.20-0309 grok-4.20-0309-non-reasoning grok-4.20-0309-reasoning grok-4.20-0309-reasoning-latest grok-4.20-beta grok-4.20-beta-0309 grok-4.20-beta-0309-non-reasoning grok-4.20-beta-0309-reasoning grok-4.20-beta-0309-reasoning-exp-sa grok-4.20-beta-latest grok-4.20-beta-latest-non-reasoning grok-4.20-beta-latest-reasoning grok-4.20-beta-non-reasoning grok-4.20-beta-reasoning grok-4.20-experimental-beta-0304 grok-4.20-experimental-beta-0304-non-reasoning grok-4.20-experimental-beta-0304-reasoning grok-4.20-experimental-beta-latest grok-4.20-experimental-beta-non-reasoning-latest grok-4.20-experimental-beta-reasoning-latest grok-4.20-multi-agent grok-4.20-multi-agent-0309 grok-4.20-multi-agent-beta-0309 grok-4.20-multi-agent-beta-0309-exp-ma grok-4.20-multi-agent-beta-latest grok-4.20-multi-agent-experimental-beta-0304 grok-4.20-multi-agent-experimental-beta-latest grok-4.20-multi-agent-latest grok-4.20-non-reasoning grok-4.20-non-reasoning-gv2 grok-4.20-non-reasoning-latest grok-4.20-reasoning grok-4.20-reasoning-gv2 grok-4.20-reasoning-latest	i2 o6 r.2 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000
grok-4.3 grok-4.3-latest	i1.25 o2.5 r.2 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000|>200000 *2
grok-4.5 grok-4.5-latest	i2 o6 r.3 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000|>200000 *2
grok-4.6	i2 o6 r.5 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000|>200000 *2
grok-4.6-latest x-ai/grok-4.6	i2 o6 r.5|>200000 *2
grok-beta	i5 o15 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000
grok-build-0.1	i1 o2 r.2|>200000 *2
grok-build-latest	i2 o6 r.3 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000
grok-code-fast grok-code-fast-1 grok-code-fast-1-0825	i.2 o1.5 r.02 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000
grok-latest x-ai/grok-4.5	i2 o6 r.3|>200000 *2
grok-vision-beta	i5 o15 input_images=5 web_search=5000 file_search=2500 x_search=5000 attachment_search=10000 code_execution=5000
x-ai/grok-4.3	i1.25 o2.5 r.2|>200000 *2`;
