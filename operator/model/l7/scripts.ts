/**
 * The Lua scripts of shared virtual services. They hold names that settings determine, never text from Kubernetes
 * objects; host and path are read from the request at run time.
 */

/** A name inside a Lua string. Names are `[A-Za-z0-9._-]`, so anything else is a bug, not input to escape. */
function luaName(name: string): string {
  if (!/^[A-Za-z0-9._-]*$/.test(name))
    throw new Error(`not a name that a script may hold: ${JSON.stringify(name)}`);
  return `"${name}"`;
}

/**
 * Selects, in the pool group of a shared SNI virtual service, the longest priority label that `host/path` begins with
 * (l7-model.md 8.6).
 */
export function insecureHostScript(poolGroup: string): string {
  return `local host = avi.http.get_host_tokens("MODIFIED", 1)
local path = avi.http.get_path_tokens(1)
if host then
  host = string.match(host, "^[^:]*")
  avi.poolgroup.select(${luaName(poolGroup)}, string.lower(host .. "/" .. (path or "")))
end
`;
}

/** Reads the server name of the TLS client hello and selects the pool group of that host (l7-model.md 8.6, 9). */
export function passthroughScript(groupPrefix: string): string {
  return `local tls = require "Default-TLS"
local buffered = avi.l4.collect(20)
local hello = avi.l4.read()
local needed = tls.get_req_buffer_size(hello)
if buffered < needed then
  avi.l4.collect(needed)
  hello = avi.l4.read()
end
local name = nil
if tls.sanity_check(hello) then
  name = tls.get_sni(tls.parse_record(hello))
end
if name then
  avi.vs.log("SNI " .. name)
  avi.poolgroup.select(${luaName(groupPrefix)} .. name)
else
  avi.vs.log("no SNI, closing")
  avi.vs.close_conn()
end
avi.l4.ds_done()
tls = nil
`;
}
