import CosellDomain
import Crypto
import Foundation
import HTTPTypes
import Hummingbird

/// The secret that opens what the server shows of itself: `/_cosell/…` and `/metrics`.
package struct ControlToken: Sendable {
    private static let lengths = 16...256
    private static let fileName = "control-token"

    let text: String

    /// - Throws: words on what a token is, which do not repeat it.
    package init(_ text: String) throws {
        guard Self.lengths ~= text.utf8.count, text.utf8.allSatisfy({ 0x21...0x7E ~= $0 }) else {
            throw ConfigurationError(
                "control_token",
                "give \(Self.lengths.lowerBound) to \(Self.lengths.upperBound) letters, digits and signs without spaces"
            )
        }
        self.text = text
    }

    /// The token of a data folder, drawn where there is none, for the folder's owner only.
    static func kept(in folder: String, chance: Chance) throws -> ControlToken {
        let path = self.path(in: folder)
        if let kept = FileManager.default.contents(atPath: path) {
            do {
                let text = String(bytes: kept, encoding: .utf8) ?? ""
                return try ControlToken(text.trimmingCharacters(in: .whitespacesAndNewlines))
            } catch {
                throw ConfigurationError(path, "the file holds no token; delete it, and a new one is drawn")
            }
        }
        let drawn = try ControlToken((chance.uuid() + chance.uuid()).replacingOccurrences(of: "-", with: ""))
        let written = FileManager.default.createFile(
            atPath: path,
            contents: Data((drawn.text + "\n").utf8),
            attributes: [.posixPermissions: 0o600]
        )
        guard written else {
            throw ConfigurationError(path, "the file cannot be written; give --control-token, or mend its rights")
        }
        return drawn
    }

    static func path(in folder: String) -> String { "\(folder)/\(fileName)" }

    /// Whether a request carries it; how long that takes says nothing of how much of it was right.
    func admits(_ headers: HTTPFields) -> Bool {
        guard let field = headers[.authorization] else { return false }
        let parts = field.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { return false }
        return SHA256.hash(data: Data(parts[1].utf8)) == SHA256.hash(data: Data(text.utf8))
    }

    static var refusal: Response {
        var response = Response.plain(.unauthorized, "Send the header Authorization: Bearer <control token>.\n")
        response.headers[.wwwAuthenticate] = "Bearer"
        return response
    }

    /// Whether only this machine reaches an address.
    static func isLoopback(_ host: String) -> Bool {
        host == "::1" || host.lowercased() == "localhost"
            || (host.hasPrefix("127.") && host.utf8.allSatisfy { $0 == 0x2E || 0x30...0x39 ~= $0 })
    }
}

extension ControlToken: CustomReflectable, CustomStringConvertible {
    package var customMirror: Mirror { Mirror(self, children: ["text": "***"]) }
    package var description: String { "***" }
}
