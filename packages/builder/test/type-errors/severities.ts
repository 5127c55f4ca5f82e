import { complete, defineFlow, screen, validate } from "@flows/builder";

const flow = defineFlow({ version: "7.3" }, [screen("BYE", { title: "Bye" }).footer("Done", complete())]);

// Severities go by the ids of rules.
validate("{}", { severities: { "unused-data": "off", "empty-screen": "warning" } });
validate("{}", { severities: { "unused-dat": "off" } });
//                             ^ '"unused-dat"' does not exist in type 'Severities'
validate("{}", { severities: { "unused-data": "warn" } });
//                             ^ Type '"warn"' is not assignable to type 'Severity
flow.build({ severities: { "navigate-payload": "warning" } });
flow.build({ severities: { "navigate-payloads": "warning" } });
//                         ^ '"navigate-payloads"' does not exist in type 'Severities'
flow.validate({ severities: { "navigate-payloads": "warning" } });
//                            ^ '"navigate-payloads"' does not exist in type 'Severities'
