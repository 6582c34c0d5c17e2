extension Store {
    /// Bytes that the database of a folder takes, with its log.
    package static func size(ofFolder folder: String) -> Int {
        ["", "-wal"].reduce(0) { sum, ending in
            sum + (FileSize.bytes(ofFile: "\(folder)/\(DataFolder.databaseName)\(ending)") ?? 0)
        }
    }
}
