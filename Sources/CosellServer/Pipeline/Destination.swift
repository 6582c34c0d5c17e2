import HTTPTypes

/// Where a request goes, told from its head alone: the form it speaks, and the operation that it names.
struct Destination: Sendable {
    enum Name: Hashable, Sendable {
        /// With the service's prefix, `AWSPartnerCentralSelling.GetOpportunity`.
        case target(String)
        /// Alone; the service is the one that the request is signed for.
        case operation(String)
    }

    let form: WireForm
    /// Nil for a request that names none.
    let name: Name?

    init(_ head: HTTPRequest) {
        let path = head.pathWithoutQuery
        if let spoken = head.headerFields[.smithyProtocol] {
            form = .cbor
            name = spoken == WireForm.rpcProtocol ? Self.call(path) : nil
        } else if let target = head.headerFields[.target] {
            form = .header
            name = .target(target)
        } else if path == "/" {
            form = .header
            name = nil
        } else if Self.call(path) != nil {
            // It speaks RPC v2, and does not say so.
            form = .cbor
            name = nil
        } else {
            form = .path
            name = .operation(String(path.dropFirst()))
        }
    }

    /// The last four segments of the path decide, `service/<prefix>/operation/<name>` (RM1).
    private static func call(_ path: Substring) -> Name? {
        let segments = Array(path.split(separator: "/", omittingEmptySubsequences: false).suffix(4))
        guard segments.count == 4, segments[0] == "service", segments[2] == "operation" else { return nil }
        return .target("\(segments[1]).\(segments[3])")
    }

    /// What no service has, in words.
    var words: String {
        switch (name, form) {
        case (.target(let name)?, _), (.operation(let name)?, _): name
        case (nil, .cbor): "a request without smithy-protocol: \(WireForm.rpcProtocol) and the path of an operation"
        case (nil, _): "a request without X-Amz-Target"
        }
    }
}

extension HTTPRequest {
    /// `/` and what follows, without the query.
    var pathWithoutQuery: Substring {
        let path = path ?? "/"
        return path[..<(path.utf8.firstIndex(of: UInt8(ascii: "?")) ?? path.endIndex)]
    }
}

extension HTTPField.Name {
    static let target = HTTPField.Name("X-Amz-Target") ?? .accept
}
