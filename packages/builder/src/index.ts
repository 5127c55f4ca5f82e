export { VERSIONS } from "./versions.ts";
export { COMPONENTS } from "./components/table.ts";
