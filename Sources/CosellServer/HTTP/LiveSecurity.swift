import CosellWire
import Foundation
import NIOSSL
import Synchronization

/// The certificate that new connections are shown, while the server runs.
///
/// The server's own is made anew well before its end, under the authority that clients trust; files of somebody else's are
/// read again when they have changed. Connections that are open keep theirs.
final class LiveSecurity: Sendable {
    private struct Shown {
        var context: NIOSSLContext
        var contents: [Data?]
        var looksAgain: Instant
    }

    private static let lookMilliseconds: Int64 = 3_600_000

    private let security: TransportSecurity
    private let dataFolder: String?
    private let host: String
    private let shown: Mutex<Shown>

    init(_ security: TransportSecurity, dataFolder: String?, host: String, now: Instant) throws {
        (self.security, self.dataFolder, self.host) = (security, dataFolder, host)
        let files = try security.files(dataFolder: dataFolder, host: host, now: now, isServing: false)
        shown = Mutex(
            Shown(
                context: try files.context(),
                contents: files.contents,
                looksAgain: now.adding(milliseconds: Self.lookMilliseconds)
            )
        )
    }

    /// For the next connection.
    var context: NIOSSLContext { shown.withLock(\.context) }

    /// Looks once an hour whether another certificate is to be shown.
    ///
    /// - Throws: why it cannot be; the one that is shown stays, and the next look is in an hour.
    func look(at now: Instant) throws {
        let isDue = shown.withLock { shown in
            guard now >= shown.looksAgain else { return false }
            shown.looksAgain = now.adding(milliseconds: Self.lookMilliseconds)
            return true
        }
        guard isDue else { return }
        let files = try security.files(dataFolder: dataFolder, host: host, now: now, isServing: true)
        let contents = files.contents
        guard contents != shown.withLock(\.contents) else { return }
        let context = try files.context()
        shown.withLock { ($0.context, $0.contents) = (context, contents) }
    }
}
