/** The trace of an answer, from the backend that runs on this machine; hosted Portkey has no such API. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const backend = process.env.PORTKEY_OTEL_ENDPOINT;
  if (!backend || !/^[0-9a-f]{32}$/.test(id)) return Response.json({}, { status: 404 });
  const answer = await fetch(`${backend}/api/genai/traces/${id}`, { cache: 'no-store' });
  if (answer.status === 404) return Response.json({}, { status: 202 }); // on its way
  return new Response(answer.body, { status: answer.status, headers: { 'content-type': 'application/json' } });
}
