import Foundation

/// Where a database is: a URL, with everything that libpq knows of; what it does not say, libpq takes from the
/// environment, service files and password files.
package struct PostgreSQLAddress: Sendable {
    let url: String

    /// - Throws: ``StoreError`` of kind `badAddress`; `libraryMissing`.
    package init(_ url: String) throws {
        guard url.hasPrefix("postgres://") || url.hasPrefix("postgresql://") else { throw StoreError(.badAddress) }
        let library = try LibPQ.load()
        var words: UnsafeMutablePointer<CChar>?
        let parsed = library.parseAddress(url, &words)
        library.freeAddress(parsed)
        defer { library.free(words) }
        guard parsed != nil else { throw StoreError(.badAddress) }
        self.url = url
    }
}

extension PostgreSQLAddress: CustomStringConvertible {
    /// Without the password, wherever it stands.
    package var description: String {
        var text = url
        if let scheme = text.range(of: "://") {
            let end = text[scheme.upperBound...].firstIndex(where: { "/?#".contains($0) }) ?? text.endIndex
            let authority = text[scheme.upperBound..<end]
            if let sign = authority.lastIndex(of: "@"), let colon = authority[..<sign].firstIndex(of: ":") {
                text.replaceSubrange(colon..<sign, with: ":***")
            }
        }
        return text.replacing(/(password=)[^&]*/.ignoresCase()) { "\($0.output.1)***" }
    }
}
