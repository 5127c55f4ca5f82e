import { DEFAULT_DATA_API } from "../../data-api-versions.ts";
import { below, DOCUMENT } from "../place.ts";
import type { Rule } from "./rule.ts";

const PAGE = "Flow JSON, Routing model";

export const dataExchangeEndpoint: Rule = {
  id: "data-exchange-endpoint",
  check(document, report) {
    if (document.root.data_api_version !== undefined) return;
    const places = document.actionsNamed("data_exchange").map((action) => below(action, "name"));
    if (places.length === 0) return;
    const message = `data_exchange needs an endpoint; add "data_api_version": "${DEFAULT_DATA_API}" and a "routing_model"`;
    report.add({ error: "MISSING_REQUIRED_PROPERTY", rule: this.id, page: PAGE, places, message });
  },
};

export const routingModelPresent: Rule = {
  id: "routing-model-present",
  check({ root }, report) {
    if (root.data_api_version === undefined || root.routing_model !== undefined) return;
    const message = "a flow with data_api_version needs a routing_model; add which screen leads to which";
    report.add({ error: "MISSING_REQUIRED_PROPERTY", rule: this.id, page: PAGE, places: [DOCUMENT], message });
  },
};

export const refreshOnBack: Rule = {
  id: "refresh-on-back",
  check({ root, screens }, report) {
    if (root.data_api_version !== undefined) return;
    for (const screen of screens) {
      if (screen.object.refresh_on_back !== true) continue;
      report.add({
        error: "INVALID_PROPERTY_VALUE",
        rule: this.id,
        page: PAGE,
        places: [below(screen, "refresh_on_back")],
        message: `screen '${screen.id}' asks the endpoint when people come back, and the flow has none; remove refresh_on_back`,
      });
    }
  },
};
