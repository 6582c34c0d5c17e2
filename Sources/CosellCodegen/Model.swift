package import CosellWire

/// The wire facts of one service, in the form of `Models/<service>.json`.
package struct Model: Equatable {
    package var namespace: String
    package var version: String
    package var serviceID: String
    package var targetPrefix: String
    package var signingName: String
    package var endpointPrefix: String
    package var wire: String
    /// How its calls may be signed, the service's first choice first: `sigv4a`, `sigv4`.
    package var auth: [String]
    package var operations: [Operation]
    package var shapes: [Shape]

    package struct Operation: Equatable {
        package var name: String
        /// What it does, in one sentence of ours; empty where none is written.
        package var summary = ""
        package var input: String
        package var output: String?
        package var isReadOnly = false
        package var isIdempotent = false
        package var errors: [String]
        package var paginator: Paginator?
        /// What stands in `Models/facts`, not in the model.
        package var quota: Quota?
        package var resources: [String]?
        package var answersNoContent = false
    }

    package struct Paginator: Equatable {
        package var input: String
        package var output: String
        package var limit: String?
        package var results: String
    }

    package struct Shape: Equatable {
        package var name: String
        package var kind: Kind
        package var isSensitive = false
        package var pattern: String?
        package var min: Int?
        package var max: Int?
        package var values: [String] = []
        package var members: [Member] = []
        /// The shape of a list's elements, or of a map's values.
        package var element: String?
        package var key: String?
        package var isException = false
        package var isServerFault = false
        /// The HTTP status of an exception, where the model names one.
        package var status: Int?
    }

    package enum Kind: String, Equatable {
        case structure, union, document, string, list, map, integer, double, boolean, timestamp, blob
    }

    package struct Member: Equatable {
        package var name: String
        package var shape: String
        package var isRequired = false
        package var isToken = false
        package var isDeprecated = false
        /// Whether an explicit null is told apart from absence.
        package var isClearable = false
    }

    var authText: String { auth.joined(separator: ", ") }

    package subscript(shape name: String) -> Shape {
        guard let shape = shapes.first(where: { $0.name == name }) else {
            preconditionFailure("the model names the shape \(name) and does not have it")
        }
        return shape
    }
}
