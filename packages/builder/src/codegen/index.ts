export { type TypeScriptFiles, type TypeScriptOptions, type TypeScriptSource, toTypeScript } from "./to-typescript.ts";
