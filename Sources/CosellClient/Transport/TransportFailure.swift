/// Why no answer came: for people, and for the retries to judge.
public struct TransportFailure: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Kind: String, Hashable, Sendable {
        /// Nobody listens there, or nobody could be reached.
        case unreachable
        /// The name of the host is not known.
        case unknownHost
        case timedOut
        /// The connection broke before the answer was whole.
        case interrupted
        /// No trust in the other side's certificate, or no common way to encrypt.
        case untrusted
        case answerTooLarge
        /// What came back is no HTTP.
        case malformed
        /// The address cannot be asked at all.
        case malformedAddress
    }

    public let kind: Kind
    /// The host, with its port.
    public let host: String
    /// What was noticed, in the words of the layer below.
    public let detail: String

    public init(_ kind: Kind, host: String, detail: String = "") {
        self.kind = kind
        self.host = host
        self.detail = detail
    }

    public var description: String {
        let detail = detail.isEmpty ? "" : " (\(detail))"
        return "\(what)\(detail). \(remedy)"
    }

    /// What happened, as a sentence without its full stop.
    public var what: String {
        switch kind {
        case .unreachable: "Could not connect to \(host)"
        case .unknownHost: "The host \(host) is not known"
        case .timedOut: "\(host) did not answer in time"
        case .interrupted: "The connection to \(host) broke before the answer was whole"
        case .untrusted: "No safe connection to \(host) came about"
        case .answerTooLarge: "The answer of \(host) is larger than the client takes"
        case .malformed: "\(host) did not answer with HTTP"
        case .malformedAddress: "\(host) is no address that can be called"
        }
    }

    public var remedy: String {
        switch kind {
        case .unreachable: "Check that the server runs, the port, and the network."
        case .unknownHost: "Check the region and the endpoint, and the network."
        case .timedOut, .interrupted: "Try again, or allow more time."
        case .untrusted: "Check the certificate, and whether the endpoint should start with http://."
        case .answerTooLarge: "Ask for fewer results per page."
        case .malformed: "Check the endpoint: another program may listen on that port."
        case .malformedAddress: "Give an endpoint such as https://host:port."
        }
    }
}
