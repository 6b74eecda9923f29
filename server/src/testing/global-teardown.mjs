export default async function teardown() {
  await globalThis.portolanTestServer?.stop();
}
