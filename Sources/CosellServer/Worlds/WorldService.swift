import ServiceLifecycle

/// Lets the worlds go on as long as anything else runs.
struct WorldService: Service {
    let keeper: WorldKeeper

    func run() async throws {
        keeper.worlds.main.start()
        await cancelWhenGracefulShutdown {
            await withTaskGroup { group in
                group.addTask { await keeper.followOthers() }
                while !Task.isCancelled {
                    do { try await Task.sleep(for: keeper.sweepInterval) } catch { break }
                    await keeper.sweep(at: keeper.now)
                }
                group.cancelAll()
            }
        }
        await keeper.close()
    }
}
