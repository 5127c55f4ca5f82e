/** An account, as Graph shows it. */
export function showAccount({ id, name }: { readonly id: string; readonly name: string }) {
  return { id, name, timezone_id: "0", message_template_namespace: `ns_${id}` };
}

/** An app, as Graph shows it. */
export function showApp(id: string) {
  return { link: `https://www.facebook.com/games/?app_id=${id}`, name: `App ${id}`, id };
}
