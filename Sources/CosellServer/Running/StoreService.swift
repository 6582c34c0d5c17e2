import CosellStore
import ServiceLifecycle

/// Keeps the store open as long as anything else runs, then closes it.
struct StoreService: Service {
    let store: Store

    func run() async throws {
        try? await gracefulShutdown()
        await store.close()
    }
}
