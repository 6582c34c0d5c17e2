import Foundation

enum FileSize {
    /// Bytes of a file; nil where there is none, or none that may be looked at.
    static func bytes(ofFile path: String) -> Int? {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : nil
    }
}
