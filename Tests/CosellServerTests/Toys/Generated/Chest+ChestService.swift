// Toy Chest 2030-01-15, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

/// Toy Chest, API version 2030-01-15: 2 operations.
public enum Chest {
    public static let service = ServiceDescriptor(
        version: "2030-01-15",
        serviceID: "Toy Chest",
        targetPrefix: "ToyChest",
        signingName: "toy-chest",
        endpointPrefix: "toy-chest",
        wire: .cbor
    )

    public static let operations: [any ChestOperation.Type] = [
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
public protocol ChestService<Call>: Sendable {
    /// What comes along with each input: who asks, or how to ask.
    associatedtype Call: Sendable

    /// Shows a toy that lies in the chest.
    func getToy(_ input: Chest.GetToyInput, _ call: Call) async throws -> Chest.GetToyOutput
    /// Puts a toy into the chest.
    func putToy(_ input: Chest.PutToyInput, _ call: Call) async throws
}

/// One operation of the service, callable on whoever implements it.
public protocol ChestOperation: WireOperation {
    static func invoke<Call>(on service: some ChestService<Call>, _ input: Input, _ call: Call) async throws -> Output
}

extension ChestOperation {
    /// The operation with whoever answers it.
    public static func handler<Call>(_ service: some ChestService<Call>) -> any OperationHandler<Call> {
        Handler(of: Self.self) { try await invoke(on: service, $0, $1) }
    }
}
