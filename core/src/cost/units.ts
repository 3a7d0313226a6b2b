/**
 * What can be billed. Rates are whole picodollars (1e-12 US dollars) for `per` units, so that a price by the hour stays exact
 * for seconds. In a card the rate is written in US dollars for a million units, or for one hour where `per` is 3600.
 */
export interface Unit {
  /** One letter in a card; other units are written `name=rate`. */
  readonly code?: string | undefined;
  readonly per?: number | undefined;
  /** `input` and `output` scale with a tier's multiplier; a fee does not. */
  readonly scales?: 'input' | 'output' | undefined;
  /**
   * Another measure of the same content as the tokens: not billed beside them (an image model that reports both its images
   * and their tokens is billed once).
   */
  readonly insteadOfTokens?: true | undefined;
}

export const UNITS: { readonly [unit: string]: Unit } = {
  input: { code: 'i', scales: 'input' },
  output: { code: 'o', scales: 'output' },
  cache_read: { code: 'r', scales: 'input' },
  cache_write_5m: { code: 'w', scales: 'input' },
  cache_write_1h: { code: 'h', scales: 'input' },
  input_audio: { code: 'a', scales: 'input' },
  output_audio: { code: 'A', scales: 'output' },
  cache_read_audio: { code: 'c', scales: 'input' },
  input_image: { code: 'm', scales: 'input' },
  output_image: { code: 'M', scales: 'output' },
  cache_read_image: { code: 'n', scales: 'input' },
  reasoning: { code: 't', scales: 'output' },
  audio_seconds: { per: 3600, insteadOfTokens: true },
  output_audio_seconds: { per: 3600, insteadOfTokens: true },
  video_seconds: { per: 3600, insteadOfTokens: true },
  input_video_seconds: { per: 3600, insteadOfTokens: true },
  input_characters: { insteadOfTokens: true },
  output_characters: { insteadOfTokens: true },
  images: { insteadOfTokens: true },
  input_images: { insteadOfTokens: true },
  megapixels: { insteadOfTokens: true },
  pages: { insteadOfTokens: true },
  annotation_pages: { insteadOfTokens: true },
  searches: { insteadOfTokens: true },
  citation_tokens: {},
  requests: {},
  web_search: {},
  enterprise_web_search: {},
  file_search: {},
  x_search: {},
  attachment_search: {},
  code_execution: {},
  maps: {},
};

/** Spellings of `Usage.units` and of price sources → the unit that is billed. */
const SPELLINGS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries({
    web_searches: 'web_search',
    web_search_requests: 'web_search',
    search_queries: 'web_search',
    num_search_queries: 'web_search',
    file_searches: 'file_search',
    rerank_searches: 'searches',
    search_units: 'searches',
    rerank_units: 'searches',
    ocr_pages: 'pages',
    characters: 'input_characters',
    seconds: 'audio_seconds',
    input_audio_seconds: 'audio_seconds',
    input_seconds: 'audio_seconds',
    generated_images: 'images',
    output_images: 'images',
    output_video_seconds: 'video_seconds',
    x_searches: 'x_search',
    code_executions: 'code_execution',
    attachment_searches: 'attachment_search',
    maps_queries: 'maps',
  }),
);

/** The unit that a reported amount is billed by. */
export function billedUnit(spelling: string): string {
  return SPELLINGS.get(spelling) ?? spelling;
}

const rules: ReadonlyMap<string, Unit> = /* @__PURE__ */ new Map(/* @__PURE__ */ Object.entries(UNITS));

/** `images.hd.1024x1024` → the rules of `images`. */
export function unitRules(unit: string): Unit {
  const dot = unit.indexOf('.');
  return rules.get(dot < 0 ? unit : unit.slice(0, dot)) ?? {};
}

export const TOKEN_UNITS: readonly string[] = /* @__PURE__ */ (() =>
  Object.keys(UNITS).filter((unit) => UNITS[unit]?.code !== undefined))();
