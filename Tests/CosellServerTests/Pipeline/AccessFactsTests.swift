import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

@testable import CosellServer

/// What access is decided on is said twice: by kind in the facts of an operation, by name in the request.
struct AccessFactsTests {
    @Test("a request is decided on a resource of the kinds that its operation lists")
    func kinds() throws {
        for operation in SellingProvider.answered {
            let expected = operation.descriptor.resources
            let subject = try #require(try Self.emptyRequest(operation))
            // The tag operations take the name that the request gives them.
            guard !(subject is any TaggingSubject) else { continue }
            let resource = subject.resource(of: Sample.account)
            let segments = Set(resource.split(separator: ":").last?.split(separator: "/").map(String.init) ?? [])
            #expect(expected.isEmpty == (resource == "*"), "\(operation.descriptor.name)")
            #expect(
                expected.isEmpty || !segments.isDisjoint(with: expected),
                "\(operation.descriptor.name): \(resource)"
            )
        }
    }

    private static func emptyRequest<Operation: SellingOperation>(
        _ operation: Operation.Type
    ) throws -> (any AccessSubject)? {
        try JSONReader.read(Operation.Input.self, from: Array("{}".utf8)).value as? any AccessSubject
    }
}
