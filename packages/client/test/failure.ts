/** The error that a call ends with. */
export async function failure(call: PromiseLike<unknown>): Promise<Error> {
  return await call.then(
    () => {
      throw new Error("the call succeeded");
    },
    (error: Error) => error,
  );
}
