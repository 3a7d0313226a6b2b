'use client';
import { useChat } from '@ai-sdk/react';
import { DefaultChatTransport, type UIMessage } from 'ai';
import { type FormEvent, useState } from 'react';
import { suggestQuestion } from './actions.ts';
import { TracePanel } from './trace-panel.tsx';

type Message = UIMessage<{ traceId?: string }>;

const transport = new DefaultChatTransport<Message>({
  prepareSendMessagesRequest: ({ id, messages, body }) => ({
    api: body?.edge ? '/api/edge' : '/api/chat',
    body: { id, messages, model: body?.model },
  }),
});

export function Chat() {
  const { id, messages, sendMessage, stop, status, error } = useChat<Message>({ transport });
  const [input, setInput] = useState('');
  const [edge, setEdge] = useState(false);
  const [suggesting, setSuggesting] = useState(false);
  const busy = status === 'submitted' || status === 'streaming';
  const last = messages.findLast((message) => message.metadata?.traceId !== undefined);

  function ask(text: string, body: object = {}) {
    if (text.trim() === '' || busy) return;
    setInput('');
    void sendMessage({ text }, { body: { edge, ...body } });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    ask(input);
  }

  async function suggest() {
    setSuggesting(true);
    setInput(await suggestQuestion(id).catch(() => 'Where do we meet?'));
    setSuggesting(false);
  }

  return (
    <main>
      <section className="chat" data-status={status}>
        <header>
          <h1>Tour guide</h1>
          <label>
            <input type="checkbox" checked={edge} onChange={(event) => setEdge(event.target.checked)} /> on the edge
          </label>
        </header>
        <ol>
          {messages.length === 0 && (
            <li className="hint">Ask for the weather in a city, or whether your dog may come along.</li>
          )}
          {messages.filter(isVisible).map((message) => (
            <li key={message.id} className={message.role}>
              {message.parts.map((part, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: parts are only ever added at the end
                <Part key={`${message.id}-${index}`} part={part} />
              ))}
            </li>
          ))}
          {error && <li className="error">{error.message}</li>}
        </ol>
        <form onSubmit={submit}>
          <input
            aria-label="Your question"
            placeholder="Your question"
            value={input}
            onChange={(event) => setInput(event.target.value)}
          />
          {busy ? (
            <button type="button" className="primary" onClick={() => void stop()}>
              Stop
            </button>
          ) : (
            <button type="submit" className="primary">
              Ask
            </button>
          )}
        </form>
        <footer>
          <button type="button" disabled={suggesting} onClick={suggest}>
            Suggest a question
          </button>
          <button type="button" disabled={busy} onClick={() => ask('Hello?', { model: 'no-such-model' })}>
            Ask a model that is not there
          </button>
        </footer>
      </section>
      <TracePanel key={last?.id} traceId={last?.metadata?.traceId} settled={!busy} />
    </main>
  );
}

/** An answer that failed at once has no parts to show. */
function isVisible({ parts }: Message): boolean {
  return parts.some(({ type }) => type === 'text' || type.startsWith('tool-'));
}

function Part({ part }: { part: Message['parts'][number] }) {
  if (part.type === 'text') return <p>{part.text}</p>;
  if (part.type.startsWith('tool-')) return <code className="tool">{part.type.slice('tool-'.length)}</code>;
  return null;
}
