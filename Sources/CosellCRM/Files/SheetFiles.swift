package import Foundation

/// The files that a CRM without a connection is read from and written to; tests give their own.
package struct SheetFiles: Sendable {
    /// Nil when there is none of that path.
    package var read: @Sendable (_ path: String) throws -> Data?
    /// At once: nobody ever reads half of it.
    package var replace: @Sendable (_ path: String, _ bytes: Data) throws -> Void

    package init(
        read: @escaping @Sendable (String) throws -> Data?,
        replace: @escaping @Sendable (String, Data) throws -> Void
    ) {
        (self.read, self.replace) = (read, replace)
    }

    package static let machine = SheetFiles(
        read: { path in
            guard FileManager.default.fileExists(atPath: path) else { return nil }
            return try Data(contentsOf: URL(filePath: path))
        },
        replace: { path, bytes in try bytes.write(to: URL(filePath: path), options: .atomic) }
    )
}
