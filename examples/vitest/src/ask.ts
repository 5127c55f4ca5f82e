import type { WhatsApp } from "@flows/client";

/** Sends the survey to a person, and gives the id of the message. */
export async function ask(client: WhatsApp, to: string, flowId: string): Promise<string | undefined> {
  const { data } = await client.messages.sendFlow({ to, flowId, cta: "Rate us", body: "How was your evening?" });
  return data.messages[0]?.id;
}
