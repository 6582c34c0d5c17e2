import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOPosix

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension TransportFailure {
    /// What the network layer threw, as one of our kinds.
    init(_ error: any Error, host: String) {
        switch error {
        case let error as HTTPClientError: self.init(Self.kind(of: error), host: host, detail: error.shortDescription)
        case is ResponseAccumulator.ResponseTooBigError: self.init(.answerTooLarge, host: host)
        case let error as NIOConnectionError:
            let isUnknown = error.dnsAError != nil && error.dnsAAAAError != nil
            let cause = error.connectionErrors.first.map { Self.words(of: $0.error) } ?? "no address"
            self.init(isUnknown ? .unknownHost : .unreachable, host: host, detail: isUnknown ? "" : cause)
        case let error as IOError:
            let isUnreachable = Self.refusals.contains(error.errnoCode)
            self.init(isUnreachable ? .unreachable : .interrupted, host: host, detail: Self.words(of: error))
        case let error as HTTPParserError:
            self.init(error == .invalidEOFState ? .interrupted : .malformed, host: host, detail: "\(error)")
        default:
            let kind = Self.kind(ofOther: error)
            // What the encryption says of itself is for its makers.
            self.init(kind, host: host, detail: kind == .untrusted ? "" : "\(error)")
        }
    }

    /// A fault of the system in its own words, without those of the layers between.
    private static func words(of error: any Error) -> String {
        guard let error = error as? IOError else { return "\(error)" }
        return strerror(error.errnoCode).map { String(cString: $0) } ?? "error \(error.errnoCode)"
    }

    /// What the system says when no connection came about.
    private static let refusals: Set<Int32> = [ECONNREFUSED, ENETUNREACH, EHOSTUNREACH, ENETDOWN, EHOSTDOWN, ETIMEDOUT]

    private static func kind(of error: HTTPClientError) -> Kind {
        switch error {
        case .connectTimeout, .getConnectionFromPoolTimeout: .unreachable
        case .deadlineExceeded, .readTimeout, .writeTimeout, .tlsHandshakeTimeout: .timedOut
        case .remoteConnectionClosed, .requestStreamCancelled: .interrupted
        case .invalidURL, .emptyHost, .emptyScheme, .missingSocketPath: .malformedAddress
        default: error.shortDescription.contains("scheme") ? .malformedAddress : .interrupted
        }
    }

    /// Types of layers that are not imported here are known by their names.
    private static func kind(ofOther error: any Error) -> Kind {
        let type = String(describing: type(of: error))
        return switch type {
        case let type where type.contains("SSL") || type.contains("TLS"): .untrusted
        case "ChannelError", "NIOHTTPDecoderError": .interrupted
        default: .unreachable
        }
    }
}
