/**
 * In the place of `BaseCallbackHandler` of `@langchain/core/callbacks/base`, from which our handler is derived: LangChain asks a
 * handler for what it is by these properties, and the application's own copy of the class is not to be loaded for it.
 */
export class BaseCallbackHandler {
  readonly lc_serializable = false;
  readonly lc_namespace = ['langchain_core', 'callbacks'];
  readonly lc_kwargs: object;
  readonly ignoreLLM = false;
  readonly ignoreChain = false;
  readonly ignoreAgent = false;
  readonly ignoreRetriever = false;
  readonly ignoreCustomEvent = false;
  readonly raiseError = false;
  readonly awaitHandlers: boolean = true;

  constructor(input: object = {}) {
    this.lc_kwargs = input;
  }

  copy(): this {
    return this;
  }
}
