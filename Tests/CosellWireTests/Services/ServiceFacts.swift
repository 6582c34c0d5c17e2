import AccountAPI
import BenefitsAPI
import ChannelAPI
import CosellWire
import MarketingAPI
import RevenueAPI
import SellingAPI
import Testing

@testable import CosellCodegen

/// A service: its wire facts, and the types that were generated from them.
struct ServiceFacts: Sendable {
    /// With the named departures of the generator.
    let model: Model
    let operations: [any WireOperation.Type]
    let shapes: [String: Model.Shape]

    private init(_ name: String, _ operations: [any WireOperation.Type]) {
        guard let bytes = try? PackageFolder.bytes("Models/\(name).json"), let stored = try? Model(bytes: bytes),
            let planned = try? Plan(stored)
        else {
            preconditionFailure("Models/\(name).json is not there or not read")
        }
        model = planned.model
        self.operations = operations
        shapes = Dictionary(uniqueKeysWithValues: model.shapes.map { ($0.name, $0) })
    }

    static let all = [
        ServiceFacts("selling", Selling.operations.map { $0 }),
        ServiceFacts("account", Account.operations.map { $0 }),
        ServiceFacts("benefits", Benefits.operations.map { $0 }),
        ServiceFacts("channel", Channel.operations.map { $0 }),
        ServiceFacts("revenue-measurement", Revenue.operations.map { $0 }),
        ServiceFacts("marketing", Marketing.operations.map { $0 }),
    ]

    func shape(_ name: String) -> Model.Shape {
        guard let shape = shapes[name] else { preconditionFailure("no shape \(name)") }
        return shape
    }

    func element(of shape: Model.Shape) -> Model.Shape { self.shape(shape.element ?? "") }

    /// Whether descriptions hide a member of that shape.
    func isSensitive(_ name: String) -> Bool {
        shape(name).isSensitive || shape(name).element.map(isSensitive) == true
    }
}

/// One operation, as an argument of a test.
struct OperationFacts: Sendable, CustomTestStringConvertible {
    let service: ServiceFacts
    let facts: Model.Operation
    let type: any WireOperation.Type

    var testDescription: String { "\(service.model.namespace).\(facts.name)" }

    /// The same for the same operation in every run.
    var seed: UInt64 { testDescription.utf8.reduce(5381) { $0 &* 33 &+ UInt64($1) } }

    static let all = ServiceFacts.all.flatMap { service in
        zip(service.model.operations, service.operations).map { OperationFacts(service: service, facts: $0, type: $1) }
    }
}
