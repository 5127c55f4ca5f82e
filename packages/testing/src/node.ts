export { encryptedKeyPair } from "./node/encrypted-key-pair.ts";
export { type Listening, type ListenOptions, listen } from "./node/listen.ts";
export { keepState, type StateFile } from "./node/state-file.ts";
