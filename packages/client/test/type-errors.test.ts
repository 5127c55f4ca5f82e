import { describeMistakes } from "../../builder/test/mistakes.ts";

describeMistakes(new URL("./type-errors/", import.meta.url));
