/** Ends the server that the setup started; one that was there before is left alone. */
export default async function teardown() {
  await globalThis.stopMysqlServer?.();
}
