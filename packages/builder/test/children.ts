/** The components of a flow's first screen, built. */
export function children(flow: {
  build(): { screens: readonly { layout: { children: readonly unknown[] } }[] };
}): readonly unknown[] {
  return flow.build().screens[0]?.layout.children ?? [];
}
