import CosellClient
import CosellShapes
import CosellWire
import Testing

@testable import CosellCommands

/// Each service of the command is called by its own client.
struct ServiceClientTests {
    @Test("a service's client calls the operations of its table", arguments: Service.allCases)
    func operations(_ service: Service) {
        #expect(service.client.operations.map { $0.descriptor.name } == service.table.operationNames)
    }

    @Test("a service's names are the words of AWS's own", arguments: Service.allCases)
    func names(_ service: Service) throws {
        let descriptor = try #require(service.client.operations.first).descriptor.service
        #expect(descriptor.serviceID.lowercased().replacing(" ", with: "-") == service.rawValue)
        for word in [service.rawValue, service.shortName] { #expect(Service(word: word) == service) }
    }
}
