public import CosellWire

/// The client of one service, for whoever calls its operations by name.
public protocol ServiceClient: Sendable {
    /// All that it can call, in the order of the model.
    static var operations: [any WireOperation.Type] { get }

    /// Makes the calls.
    var engine: ServiceEngine { get }

    /// - Throws: ``ConfigurationFailure`` when a setting, in code or on this machine, cannot be used.
    init(_ configuration: ClientConfiguration) throws
}
