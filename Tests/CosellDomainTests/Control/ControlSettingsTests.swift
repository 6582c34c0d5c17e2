import CosellStore
import CosellWire
import Logging
import Testing

@testable import CosellDomain

/// What was set over HTTP counts until the configuration says something else.
struct ControlSettingsTests {
    private static func store() async throws -> Store {
        let store = try Store.inMemory(logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        try await store.migrate([Migration(1, "settings", [ControlSettings.schema])], at: "then")
        return store
    }

    @Test("kept by its name, in place of what the configuration said then")
    func kept() async throws {
        let store = try await Self.store()
        let settings = ControlSettings(store)
        let (off, on) = (Document.object([.init("mode", .string("off"))]), Document.list([.integer(1), .double(0.5)]))
        #expect(try await settings.kept(.quotas, configured: off) == nil)
        try await settings.keep(.quotas, on, configured: off)
        #expect(try await settings.kept(.quotas, configured: off) == on)
        #expect(try await settings.kept(.faults, configured: off) == nil)
        #expect(try await settings.kept(.quotas, configured: on) == nil)
        try await settings.keep(.quotas, off, configured: on)
        #expect(try await settings.kept(.quotas, configured: on) == off)
        await store.close()
    }
}
