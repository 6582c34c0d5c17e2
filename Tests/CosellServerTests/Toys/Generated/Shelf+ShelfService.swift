// Toy Shelf 2030-01-15, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

/// Toy Shelf, API version 2030-01-15: 2 operations.
public enum Shelf {
    public static let service = ServiceDescriptor(
        version: "2030-01-15",
        serviceID: "Toy Shelf",
        targetPrefix: "ToyShelf",
        signingName: "toy-shelf",
        endpointPrefix: "toy-shelf",
        wire: .awsJSON
    )

    public static let operations: [any ShelfOperation.Type] = [
        GetToy.self,
        PutToy.self,
    ]

    public static let exceptions: [any ServiceException.Type] = [
        AccessDeniedException.self,
        ConflictException.self,
        InternalServerException.self,
        ResourceNotFoundException.self,
        ThrottlingException.self,
        ValidationException.self,
    ]
}

/// Whoever answers these operations: the server, and the client that asks it.
public protocol ShelfService<Call>: Sendable {
    /// What comes along with each input: who asks, or how to ask.
    associatedtype Call: Sendable

    /// Shows a toy that stands on the shelf.
    func getToy(_ input: Shelf.GetToyRequest, _ call: Call) async throws -> Shelf.GetToyResponse
    /// Puts a toy on the shelf.
    func putToy(_ input: Shelf.PutToyRequest, _ call: Call) async throws -> Shelf.PutToyResponse
}

/// One operation of the service, callable on whoever implements it.
public protocol ShelfOperation: WireOperation {
    static func invoke<Call>(on service: some ShelfService<Call>, _ input: Input, _ call: Call) async throws -> Output
}

extension ShelfOperation {
    /// The operation with whoever answers it.
    public static func handler<Call>(_ service: some ShelfService<Call>) -> any OperationHandler<Call> {
        Handler(of: Self.self) { try await invoke(on: service, $0, $1) }
    }
}
