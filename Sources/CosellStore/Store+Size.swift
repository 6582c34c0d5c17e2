import Foundation

extension Store {
    /// Bytes that the database of a folder takes, with its log.
    package static func size(ofFolder folder: String) -> Int {
        ["", "-wal"].reduce(0) { sum, ending in
            let path = "\(folder)/\(DataFolder.databaseName)\(ending)"
            let attributes = try? FileManager.default.attributesOfItem(atPath: path)
            return sum + ((attributes?[.size] as? NSNumber)?.intValue ?? 0)
        }
    }
}
