import Foundation

/// A file that people wrote, by its path from the root of the repository.
struct HouseFile {
    let name: String
    let text: String

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static let generated = try? NSRegularExpression(
        pattern: #"^Sources/\w+API/|/Generated/|/CosellShapes/|/Reference/|/\."#
    )

    /// The sources, scripts and pages below some folders, but for what is generated.
    static func all(below folders: [String]) throws -> [HouseFile] {
        let paths = folders.flatMap { folder in
            let files = FileManager.default.enumerator(
                at: root.appending(path: folder),
                includingPropertiesForKeys: nil
            )
            return files?.allObjects as? [URL] ?? []
        }
        return try paths.filter { ["swift", "py", "md"].contains($0.pathExtension) }.compactMap { path in
            let name = String(path.path().dropFirst(root.path().count))
            guard generated?.groups(in: name).isEmpty == true else { return nil }
            return try HouseFile(name: name)
        }
    }

    init(name: String) throws {
        self.name = name
        text = try String(contentsOf: Self.root.appending(path: name), encoding: .utf8)
    }
}

extension NSRegularExpression {
    /// Each match's whole text, then its groups.
    func groups(in text: String) -> [[String]] {
        matches(in: text, range: NSRange(text.startIndex..., in: text)).map { match in
            (0..<match.numberOfRanges).map { group in
                Range(match.range(at: group), in: text).map { String(text[$0]) } ?? ""
            }
        }
    }
}
