// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
import { ai21 } from './ai21.generated.ts';
import { anthropic } from './anthropic.generated.ts';
import { anyscale } from './anyscale.generated.ts';
import { assemblyai } from './assemblyai.generated.ts';
import { azureAi } from './azure-ai.generated.ts';
import { azureOpenai } from './azure-openai.generated.ts';
import { bedrock } from './bedrock.generated.ts';
import { bedrockMantle } from './bedrock-mantle.generated.ts';
import { byteplus } from './byteplus.generated.ts';
import { cerebras } from './cerebras.generated.ts';
import { claudePlatformAws } from './claude-platform-aws.generated.ts';
import { cohere } from './cohere.generated.ts';
import { dashscope } from './dashscope.generated.ts';
import { databricks } from './databricks.generated.ts';
import { deepbricks } from './deepbricks.generated.ts';
import { deepgram } from './deepgram.generated.ts';
import { deepinfra } from './deepinfra.generated.ts';
import { deepseek } from './deepseek.generated.ts';
import { elevenlabs } from './elevenlabs.generated.ts';
import { emberCloud } from './ember-cloud.generated.ts';
import { falAi } from './fal-ai.generated.ts';
import { fireworksAi } from './fireworks-ai.generated.ts';
import { google } from './google.generated.ts';
import { groq } from './groq.generated.ts';
import { hyperbolic } from './hyperbolic.generated.ts';
import { jina } from './jina.generated.ts';
import { lightningAi } from './lightning-ai.generated.ts';
import { minimax } from './minimax.generated.ts';
import { mistralAi } from './mistral-ai.generated.ts';
import { monsterapi } from './monsterapi.generated.ts';
import { moonshot } from './moonshot.generated.ts';
import { nebius } from './nebius.generated.ts';
import { nomic } from './nomic.generated.ts';
import { novitaAi } from './novita-ai.generated.ts';
import { openai } from './openai.generated.ts';
import { openrouter } from './openrouter.generated.ts';
import { oracle } from './oracle.generated.ts';
import { ovhcloud } from './ovhcloud.generated.ts';
import { palm } from './palm.generated.ts';
import { perplexityAi } from './perplexity-ai.generated.ts';
import { predibase } from './predibase.generated.ts';
import { rekaAi } from './reka-ai.generated.ts';
import { replicate } from './replicate.generated.ts';
import { sambanova } from './sambanova.generated.ts';
import { stabilityAi } from './stability-ai.generated.ts';
import { togetherAi } from './together-ai.generated.ts';
import { vertexAi } from './vertex-ai.generated.ts';
import { voyage } from './voyage.generated.ts';
import { watsonx } from './watsonx.generated.ts';
import { workersAi } from './workers-ai.generated.ts';
import { xAi } from './x-ai.generated.ts';
import { zAi } from './z-ai.generated.ts';
import { zhipu } from './zhipu.generated.ts';

export const providers: { readonly [provider: string]: string } = {
  ai21,
  anthropic,
  anyscale,
  assemblyai,
  'azure-ai': azureAi,
  'azure-openai': azureOpenai,
  bedrock,
  'bedrock-mantle': bedrockMantle,
  byteplus,
  cerebras,
  'claude-platform-aws': claudePlatformAws,
  cohere,
  dashscope,
  databricks,
  deepbricks,
  deepgram,
  deepinfra,
  deepseek,
  elevenlabs,
  'ember-cloud': emberCloud,
  'fal-ai': falAi,
  'fireworks-ai': fireworksAi,
  google,
  groq,
  hyperbolic,
  jina,
  'lightning-ai': lightningAi,
  minimax,
  'mistral-ai': mistralAi,
  monsterapi,
  moonshot,
  nebius,
  nomic,
  'novita-ai': novitaAi,
  openai,
  openrouter,
  oracle,
  ovhcloud,
  palm,
  'perplexity-ai': perplexityAi,
  predibase,
  'reka-ai': rekaAi,
  replicate,
  sambanova,
  'stability-ai': stabilityAi,
  'together-ai': togetherAi,
  'vertex-ai': vertexAi,
  voyage,
  watsonx,
  'workers-ai': workersAi,
  'x-ai': xAi,
  'z-ai': zAi,
  zhipu,
};
