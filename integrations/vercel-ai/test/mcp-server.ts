import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { z } from 'zod';

/** A Model Context Protocol server on loopback, with one tool that answers and one that fails. */
export async function startMcpServer() {
  const server = createServer(async (request, response) => {
    const mcp = new McpServer({ name: 'weather-office', version: '1.0.0' });
    mcp.registerTool(
      'forecast',
      { description: 'The weather in a city tomorrow', inputSchema: { city: z.string() } },
      async ({ city }) => ({ content: [{ type: 'text', text: `Rain in ${city}.` }] }),
    );
    mcp.registerTool(
      'archive',
      { description: 'The weather of the past', inputSchema: { city: z.string() } },
      async () => {
        throw new Error('the archive is closed');
      },
    );
    // Without sessions: one server for one request.
    const transport = new StreamableHTTPServerTransport({});
    response.on('close', () => void mcp.close());
    await mcp.connect(transport as Parameters<typeof mcp.connect>[0]);
    await transport.handleRequest(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
