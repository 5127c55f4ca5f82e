import { describeMistakes } from "./mistakes.ts";

describeMistakes(new URL("./type-errors/", import.meta.url));
