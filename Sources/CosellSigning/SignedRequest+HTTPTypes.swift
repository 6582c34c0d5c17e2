public import HTTPTypes

extension SignedRequest {
    /// Lays out what a server received or a client is about to send.
    ///
    /// - Parameter head: its authority counts as the `host` header, with the port the client used.
    public init(_ head: HTTPRequest) {
        self.init(
            method: head.method.rawValue,
            target: head.path ?? "/",
            authority: head.authority,
            fields: head.headerFields
        )
    }

    /// - Parameter authority: becomes the `host` header; nil when `fields` already hold one.
    public init(method: String, target: String, authority: String?, fields: HTTPFields) {
        self.init(method: method, target: target)
        if let authority { append(name: "host", value: authority) }
        for field in fields {
            field.withUnsafeBytesOfValue { append(name: field.name.canonicalName, value: $0) }
        }
    }
}
