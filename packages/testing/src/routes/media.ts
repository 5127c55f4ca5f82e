import { Hono } from "hono";
import { invalidParameter } from "../graph/error.ts";
import { textOf } from "../graph/parameters.ts";
import { addMedia } from "../state/media.ts";
import type { MediaRecord } from "../state/records.ts";
import type { World } from "../world.ts";
import { answerWith, type GraphEnvironment } from "./environment.ts";
import { mediaLink } from "./links.ts";

const MEGABYTE = 1024 * 1024;
const LARGEST = 100 * MEGABYTE;

/** Uploading media. Meta's page: Cloud API, Media. */
export function mediaRoutes(world: World): Hono<GraphEnvironment> {
  const routes = new Hono<GraphEnvironment>();

  routes.post("/:number/media", async (context) => {
    const { parameters } = context.env;
    const number = world.store.phoneNumber(context.req.param("number"), "POST");
    if (textOf(parameters, "messaging_product") !== "whatsapp")
      throw invalidParameter('The parameter messaging_product is required, and is "whatsapp".');
    const file = parameters.get("file");
    if (!(file instanceof Blob) || file.size > LARGEST)
      throw invalidParameter(
        `Param file must be a file of at most ${LARGEST / MEGABYTE} MB: send multipart/form-data.`,
      );
    const { id } = await addMedia(world, {
      content: new Uint8Array(await file.arrayBuffer()),
      mimeType: textOf(parameters, "type") ?? file.type,
      phoneNumberId: number.id,
      wabaId: number.wabaId,
    });
    return answerWith(context, { id });
  });

  return routes;
}

/** A media file, as Graph answers it. */
export function showMedia(media: MediaRecord, origin: string, now: Date): Readonly<Record<string, unknown>> {
  return {
    messaging_product: "whatsapp",
    url: mediaLink(media, origin, now),
    mime_type: media.mimeType,
    sha256: media.sha256,
    file_size: media.size,
    id: media.id,
  };
}
