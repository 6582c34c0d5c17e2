import CosellDomain
import CosellRules
import CosellWire
import SellingAPI
import SellingDomain

@testable import CosellServer

/// A route of no service's: it reads anything and throws what it was told to.
struct ArtificialRoute: Route, RoutedRequest, AccessSubject {
    static let call = SentCall("Artificial", "{}")

    var name = "Artificial"
    var service = Selling.service
    var error: any Error = Objection.missing("Gone")

    var descriptor: OperationDescriptor {
        OperationDescriptor(
            name: name,
            service: service,
            errors: ["ResourceNotFoundException", "InternalServerException"]
        )
    }

    let voice: any Voice = SellingVoice()

    func read(_ body: UnsafeRawBufferPointer, _ form: WireForm) throws(SerializationError) -> any RoutedRequest { self }

    var missing: [Breach] { [] }
    var breaches: [Breach] { [] }
    var subject: any AccessSubject { self }
    var catalog: String { Catalog.sandbox }

    var shown: Document? { nil }

    func shown(_ output: [UInt8], _ form: WireForm) -> Document? { nil }
    func resource(of account: String) -> String { "*" }
    func perform(_ call: Call, _ form: WireForm) async throws -> [UInt8] { throw error }
}
