import type { WhatsApp } from "@flows/client";

/** What is to be taken through the workflow. */
export interface Work {
  readonly name: string;
  /** The Flow JSON as it is uploaded. */
  readonly flowJson: string;
  /** Where it is from, to name in messages. */
  readonly source: string;
}

/** Prints a line for a person. */
export type Print = (line: string) => void;

/**
 * Creates a flow, uploads its JSON, and publishes it if Meta finds nothing wrong.
 *
 * @returns Whether it was published.
 */
export async function publishFlow(client: WhatsApp, { name, flowJson, source }: Work, print: Print): Promise<boolean> {
  const created = await client.flows.create({ name, categories: ["APPOINTMENT_BOOKING"] });
  const { id } = created.data;
  print(`1. Created "${name}" as a draft, with the id ${id}.`);

  const uploaded = await client.flows.updateJson(id, flowJson);
  print(`2. Uploaded its Flow JSON, ${new TextEncoder().encode(flowJson).length} bytes.`);

  const errors = uploaded.data.validation_errors ?? [];
  print(
    `3. Validation: ${errors.length === 0 ? "no errors." : `${errors.length} ${errors.length === 1 ? "error" : "errors"}.`}`,
  );
  for (const { error, message, line_start, column_start } of errors) {
    print(`   ${source}:${line_start}:${column_start} ${error}: ${message}`);
  }

  const preview = await client.flows.getPreviewUrl(id);
  print(`4. Preview: ${preview.data.preview.preview_url}`);

  if (errors.length > 0) {
    print(`5. Not published: correct ${errors.length === 1 ? "the error" : "the errors"} above and try again.`);
    return false;
  }
  await client.flows.publish(id);
  const { data } = await client.flows.get(id);
  print(`5. Published; read back as ${data.status}.`);
  return data.status === "PUBLISHED";
}
