import Foundation
import NIOCore

/// Why the server cannot listen where it was told to, for people.
package struct BindFailure: Error, CustomStringConvertible {
    package let description: String

    /// - Returns: nil for an error that has nothing to do with listening.
    package init?(_ error: any Error, host: String, port: Int) {
        switch error {
        case let error as IOError where error.errnoCode == EADDRINUSE:
            description = "Port \(port) of \(host) is taken; stop its server or give another --port."
        case let error as IOError where error.errnoCode == EACCES:
            description = "Port \(port) needs more rights than this user has; give a --port from 1024 on."
        case let error as IOError where error.errnoCode == EADDRNOTAVAIL:
            description = "\(host) is no address of this machine; give --host 127.0.0.1, or 0.0.0.0 for all of them."
        case is SocketAddressError, is SocketAddressError.UnknownHost:
            description = "\(host) is no address that can be listened on; give --host 127.0.0.1, ::1 or 0.0.0.0."
        default:
            return nil
        }
    }
}
