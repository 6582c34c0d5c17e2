import CosellWire
import Foundation

/// Where calls go that are not for this server: another emulator on this machine, most often.
package struct ForwardTarget: Hashable, Sendable, CustomStringConvertible {
    /// `http` or `https`
    let scheme: String
    /// Host and port.
    let authority: String

    /// - Parameter text: as `http://127.0.0.1:4566`.
    package init(_ text: String) throws {
        guard let url = URLComponents(string: text), let scheme = url.scheme?.lowercased(),
            ["http", "https"].contains(scheme), let host = url.percentEncodedHost, !host.isEmpty,
            ["", "/"].contains(url.path), url.query == nil, url.fragment == nil, url.user == nil
        else {
            throw ConfigurationError(
                "--forward-others",
                "\(text.excerpt()) is not the address of a server; give one such as http://127.0.0.1:4566"
            )
        }
        self.scheme = scheme
        authority = url.port.map { "\(host):\($0)" } ?? host
    }

    package var description: String { "\(scheme)://\(authority)" }
}
