import ServiceLifecycle

/// Lets the worlds go on as long as anything else runs.
struct WorldService: Service {
    let keeper: WorldKeeper

    func run() async throws {
        keeper.worlds.main.start()
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do { try await Task.sleep(for: keeper.sweepInterval) } catch { break }
                await keeper.sweep(at: keeper.now)
            }
        }
        await keeper.close()
    }
}
