/// Who signed a request, and for what.
public struct SignedCaller<Payload: Sendable>: Sendable {
    public let algorithm: SigningAlgorithm
    public let accessKeyID: String
    /// The signing name of the scope: with one endpoint for several services, this tells which was called.
    public let service: String
    /// The region of the scope; nil under SigV4a, whose scope has none.
    public let region: String?
    /// The credential's own; nil only in relaxed mode, for an access key nobody knows.
    public let payload: Payload?
}
