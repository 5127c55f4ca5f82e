import { DATA_API_VERSIONS, isAtLeast } from "../../versions.ts";
import { show } from "../show.ts";
import type { Rule } from "./rule.ts";

const PAGE = "Flow JSON, Routing model";

export const dataExchangeEndpoint: Rule = {
  id: "data-exchange-endpoint",
  check({ root, screens }, report) {
    if (root.data_api_version !== undefined) return;
    const paths = screens.flatMap(({ actions }) =>
      actions.filter(({ action }) => action.name === "data_exchange").map(({ path }) => [...path, "name"]),
    );
    if (paths.length === 0) return;
    report.add({
      error: "MISSING_REQUIRED_PROPERTY",
      rule: this.id,
      page: PAGE,
      paths,
      message: 'data_exchange needs an endpoint; add "data_api_version": "3.0" and a "routing_model"',
    });
  },
};

export const routingModelPresent: Rule = {
  id: "routing-model-present",
  check({ root }, report) {
    if (root.data_api_version === undefined || root.routing_model !== undefined) return;
    report.add({
      error: "MISSING_REQUIRED_PROPERTY",
      rule: this.id,
      page: PAGE,
      paths: [[]],
      message: "a flow with data_api_version needs a routing_model; add which screen leads to which",
    });
  },
};

export const dataApiVersion: Rule = {
  id: "data-api-version",
  check({ root }, report) {
    const given = root.data_api_version;
    if (given === undefined) return;
    const since = (DATA_API_VERSIONS as Record<string, (typeof DATA_API_VERSIONS)["3.0" | "4.0"] | undefined>)[
      show(given)
    ];
    if (since !== undefined && isAtLeast(report.version, since)) return;
    report.add({
      error: "INVALID_PROPERTY_VALUE",
      rule: this.id,
      page: PAGE,
      paths: [["data_api_version"]],
      message: `data_api_version '${show(given)}' does not go with Flow JSON ${report.version}; write "3.0"`,
    });
  },
};

export const refreshOnBack: Rule = {
  id: "refresh-on-back",
  check({ root, screens }, report) {
    if (root.data_api_version !== undefined) return;
    for (const { screen, path, id } of screens) {
      if (screen.refresh_on_back !== true) continue;
      report.add({
        error: "INVALID_PROPERTY_VALUE",
        rule: this.id,
        page: PAGE,
        paths: [[...path, "refresh_on_back"]],
        message: `screen '${id}' asks the endpoint when people come back, and the flow has none; remove refresh_on_back`,
      });
    }
  },
};
