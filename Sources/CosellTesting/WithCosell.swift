/// Gives a test a Partner Central of its own, which is gone when the body ends, however it ends. Tests of one process share
/// a server in memory, and none sees what another does.
///
/// - Parameters:
///   - binary: the `cosell` to run; `COSELL_BINARY`, then the `PATH`.
///   - arguments: what else `cosell serve` is told, such as `--demo`.
public func withCosell<Value>(
    binary: String? = nil,
    arguments: [String] = [],
    _ body: (CosellWorld) async throws -> Value
) async throws -> Value {
    let server = try await SharedServers.all.server(binary: binary, arguments: arguments)
    let world = try await server.makeWorld()
    do {
        let value = try await body(world)
        await server.remove(world)
        return value
    } catch {
        await server.remove(world)
        throw error
    }
}
